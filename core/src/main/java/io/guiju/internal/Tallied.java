package io.guiju.internal;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Contributing;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A target to which records of a type add.
 *
 * @param owner where there is one subject for each year of something, what that is; else null
 * @param others the types beside the subject that the rules look at
 * @param parts what they add to: one indicator, or the two of a share
 */
record Tallied(
    Provision provision,
    FactType subject,
    @Nullable Owner owner,
    Set<FactType> others,
    List<Part> parts) {
  /**
   * An indicator.
   *
   * @param what how the rules add to it, in which they agree
   * @param rules any of which is enough
   */
  record Part(Contributing what, List<CompiledRule> rules) {
    String indicator() {
      return what.indicator().id();
    }
  }

  /**
   * What has a subject for each year, as an enterprise has its figures.
   *
   * @param reference the part of the subject's key that says whose it is
   * @param year the part that says of which year
   */
  record Owner(FactType type, Property reference, Property year) {
    static @Nullable Owner of(FactType subject, @Nullable Property year) {
      return subject.keys().stream()
          .filter(key -> year != null && year.isKey() && key.references().size() == 1)
          .findFirst()
          .map(key -> new Owner(FactType.of(key.references().get(0)), key, year))
          .orElse(null);
    }
  }

  static List<Tallied> of(List<CompiledRule> rules) {
    Map<String, Map<String, List<CompiledRule>>> byTarget = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      if (rule.contributing() != null) {
        byTarget
            .computeIfAbsent(rule.contributing().target().id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(rule.contributing().indicator().id(), id -> new ArrayList<>())
            .add(rule);
      }
    }
    return byTarget.values().stream().map(parts -> made(List.copyOf(parts.values()))).toList();
  }

  private static Tallied made(List<List<CompiledRule>> parts) {
    CompiledRule any = parts.get(0).get(0);
    FactType subject = any.patterns().get(any.subject()).type();
    return new Tallied(
        Objects.requireNonNull(any.about()),
        subject,
        Owner.of(subject, Objects.requireNonNull(any.contributing()).inYear()),
        parts.stream()
            .flatMap(List::stream)
            .flatMap(rule -> rule.patterns().stream())
            .filter(pattern -> !pattern.parameters())
            .map(RulePattern::type)
            .filter(type -> type != subject)
            .collect(Collectors.toUnmodifiableSet()),
        parts.stream()
            .map(rules -> new Part(Objects.requireNonNull(rules.get(0).contributing()), rules))
            .toList());
  }

  /** Whether facts may say anything of it: most groups of records hold few types. */
  boolean isAbout(Facts facts) {
    return !facts.of(subject.type()).isEmpty()
        || facts.isComplete(subject.type())
        || owner != null && !facts.of(owner.type().type()).isEmpty()
        || unread(facts) > 0;
  }

  /** Whether facts hold all records that may add, for all that is known. */
  boolean isComplete(Facts facts) {
    return facts.isComplete(subject.type())
        || owner != null && facts.isComplete(owner.type().type());
  }

  /**
   * How many records that may add, or that may make one add, could not be read. Where a type is not
   * complete that is unknown of each subject anyway.
   */
  long unread(Facts facts) {
    boolean isOwed = owner != null && !facts.isComplete(subject.type());
    long unread = isOwed ? 0 : facts.unread(subject.type());
    for (FactType type : others) {
      unread += facts.isComplete(type.type()) ? facts.unread(type.type()) : 0;
    }
    return unread;
  }

  /** To which years a record may add of which the year is not known. */
  List<Integer> years(int until) {
    Target target = Objects.requireNonNull(provision.target());
    return IntStream.rangeClosed(target.from(), Math.min(target.through(), until)).boxed().toList();
  }

  /** Of which years a register says zero that has such records and none that adds. */
  List<Integer> silentYears(int until) {
    if (parts.get(0).what().inYear() == null) {
      return List.of(until);
    }
    boolean isFlow = Objects.requireNonNull(provision.target()).over() != Target.Over.END;
    return isFlow ? years(until) : List.of();
  }
}
