package io.guiju.law;

import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.ProjectMember;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome is, said a second time and as plainly as possible: every choice of facts is
 * tried. It shares with the library the facts and the names of the outcomes, nothing else.
 */
final class Oracle {
  enum Quantifier {
    SUBJECT,
    SOME,
    NONE
  }

  /** A fact as the values of its components; the one that nobody supplied has none. */
  record Fact(@Nullable Record record, Map<String, @Nullable Object> values) {
    @Nullable Object value(String term) {
      return values.get(term);
    }
  }

  /** Whether a condition is true of a fact, beside those chosen for the patterns above it. */
  interface Test {
    Truth of(Fact fact, Map<String, Fact> chosen);
  }

  /**
   * @param equated the term that it equates with something, if it does
   * @param decidesApplicability whether it says to whom the provision applies
   */
  record Condition(@Nullable String equated, boolean decidesApplicability, Test test) {}

  record Pattern(Quantifier quantifier, String name, Class<?> type, List<Condition> conditions) {}

  private static final Fact NOBODY_SUPPLIED = new Fact(null, Map.of());
  private static final String WITHIN_JIAXING = "3304";
  private static final String ZHEJIANG = "330000";

  private final Facts facts;
  private final List<Fact> all;
  private final Fact subject;
  private final FactKey key;

  Oracle(Facts facts, Object subject) {
    this.facts = facts;
    this.all = facts.all().stream().map(fact -> fact((Record) fact)).toList();
    this.subject = all.stream().filter(fact -> fact.record() == subject).findFirst().orElseThrow();
    this.key = facts.keyOf(subject);
  }

  private static Fact fact(Record fact) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Property component : FactType.of(fact.getClass()).components()) {
      values.put(component.name(), component.of(fact));
    }
    return new Fact(fact, values);
  }

  /**
   * @param rules the rules of a provision, each as its patterns
   */
  Outcome outcome(List<List<Pattern>> rules) {
    Truth applies = isInScope();
    for (Pattern pattern : rules.get(0)) {
      for (Condition condition : pattern.conditions()) {
        if (condition.decidesApplicability() && applies == Truth.TRUE) {
          applies = condition.test().of(subject, Map.of());
        }
      }
    }
    if (applies != Truth.TRUE) {
      return applies == Truth.FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }
    return switch (any(rules.stream().map(rule -> truth(rule, Map.of())))) {
      case TRUE -> Outcome.SATISFIED;
      case FALSE -> Outcome.NOT_SATISFIED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }

  private Truth isInScope() {
    Fact placed = subject;
    if (!subject.values().containsKey("place")) {
      Object lead = subject.value("leadId");
      placed =
          all.stream()
              .filter(fact -> fact.record() instanceof Enterprise e && e.id().equals(lead))
              .findFirst()
              .orElse(NOBODY_SUPPLIED);
    }
    // Somewhere in the province may be in the city.
    return placed.value("place") instanceof Place place && !place.code().equals(ZHEJIANG)
        ? is(place.code().startsWith(WITHIN_JIAXING))
        : Truth.UNKNOWN;
  }

  /** The truth of the patterns that are left, for the facts chosen so far. */
  private Truth truth(List<Pattern> patterns, Map<String, Fact> chosen) {
    if (patterns.isEmpty()) {
      return Truth.TRUE;
    }
    Pattern pattern = patterns.get(0);
    List<Pattern> rest = patterns.subList(1, patterns.size());
    if (pattern.quantifier() == Quantifier.NONE) {
      Truth some = any(candidates(pattern, chosen).map(fact -> truth(pattern, fact, chosen)));
      Truth none = some == Truth.UNKNOWN ? some : is(some == Truth.FALSE);
      return every(Stream.of(none, truth(rest, chosen)));
    }
    return any(
        candidates(pattern, chosen)
            .map(
                fact -> {
                  Map<String, Fact> more = new HashMap<>(chosen);
                  more.put(pattern.name(), fact);
                  return every(Stream.of(truth(pattern, fact, chosen), truth(rest, more)));
                }));
  }

  private static Truth truth(Pattern pattern, Fact fact, Map<String, Fact> chosen) {
    Truth isThere = fact == NOBODY_SUPPLIED ? Truth.UNKNOWN : Truth.TRUE;
    Stream<Truth> conditions = pattern.conditions().stream().map(c -> c.test().of(fact, chosen));
    return every(Stream.concat(Stream.of(isThere), conditions));
  }

  /** The facts that a pattern may mean; for an open pattern also the one nobody supplied. */
  private Stream<Fact> candidates(Pattern pattern, Map<String, Fact> chosen) {
    if (pattern.quantifier() == Quantifier.SUBJECT) {
      return Stream.of(subject);
    }
    List<Fact> supplied =
        all.stream().filter(fact -> pattern.type().isInstance(fact.record())).toList();
    boolean closed =
        facts.isComplete(pattern.type(), key)
            || supplied.stream().anyMatch(fact -> hasTheKey(pattern, fact, chosen));
    return Stream.concat(supplied.stream(), closed ? Stream.of() : Stream.of(NOBODY_SUPPLIED));
  }

  /** Whether all parts of the key are equated and true, whatever the other conditions say. */
  private static boolean hasTheKey(Pattern pattern, Fact fact, Map<String, Fact> chosen) {
    return keyOf(pattern.type()).stream()
        .allMatch(
            part ->
                pattern.conditions().stream()
                    .filter(condition -> part.equals(condition.equated()))
                    .anyMatch(condition -> condition.test().of(fact, chosen) == Truth.TRUE));
  }

  private static Set<String> keyOf(Class<?> type) {
    if (type == AnnualFigures.class) {
      return Set.of("enterpriseId", "year");
    }
    return type == ProjectMember.class ? Set.of("projectId", "organisationId") : Set.of("id");
  }

  static Truth is(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  /** Kleene's and: the least true of all. */
  private static Truth every(Stream<Truth> truths) {
    return truths.min(Comparator.naturalOrder()).orElse(Truth.TRUE);
  }

  /** Kleene's or: the most true of all. */
  private static Truth any(Stream<Truth> truths) {
    return truths.max(Comparator.naturalOrder()).orElse(Truth.FALSE);
  }
}
