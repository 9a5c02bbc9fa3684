package io.guiju.text;

import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.Operator;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts that nobody supplied, by what is known of them and what they have to be like. */
final class RecordWords {
  private final Words words;
  private final GroundWords parts;

  RecordWords(Words words, GroundWords parts) {
    this.words = words;
    this.parts = parts;
  }

  /** A fact of which some terms are known. */
  String known(FactType type, Map<Term, Object> with, Finding finding) {
    return of(type, with, List.of(), finding);
  }

  /** A fact that has to be like this. */
  String asked(FactType type, List<Ground.Comparison> conditions, Finding finding) {
    return of(type, Map.of(), conditions, finding);
  }

  /**
   * A fact of which some terms are known and others asked; that it is the subject's comes first.
   */
  String of(FactType type, Map<Term, Object> with, List<Ground.Comparison> asked, Finding finding) {
    List<String> details = new ArrayList<>();
    boolean isOwn = false;
    for (Map.Entry<Term, Object> known : with.entrySet()) {
      boolean ties = isSubject(known.getKey(), known.getValue(), finding);
      isOwn |= ties;
      if (!ties) {
        details.add(known(known.getKey(), known.getValue()));
      }
    }
    for (Ground.Comparison condition : asked) {
      boolean ties = isTie(condition, finding);
      isOwn |= ties;
      if (!ties && !isImplied(condition, asked)) {
        details.add(condition(condition, finding));
      }
    }
    String label = parts.label(type);
    String subject = parts.label(finding.key().type());
    String name = isOwn ? words.say("record.own", label, subject) : label;
    List<String> distinct = details.stream().distinct().toList();
    return distinct.isEmpty() ? name : words.say("record", name, words.list(distinct));
  }

  private String known(Term term, Object value) {
    return words.say("known", parts.label(term), parts.values().say(value, term.unit(), null));
  }

  private String condition(Ground.Comparison condition, Finding finding) {
    if (condition.limit() instanceof Boolean wanted) {
      return words.say("with." + wanted, parts.label(condition.term()));
    }
    return words.say("with", parts.label(condition.term()), parts.requirement(condition, finding));
  }

  private static boolean isTie(Ground.Comparison condition, Finding finding) {
    return condition.operator() == Operator.EQUAL
        && isSubject(condition.term(), condition.limit(), finding);
  }

  private static boolean isSubject(Term term, @Nullable Object value, Finding finding) {
    Property property = term.type().property(term.name());
    return property != null
        && value != null
        && property.references().contains(finding.key().type().type())
        && List.of(value).equals(finding.key().parts());
  }

  /** Whether another condition asks for values among which the excluded one is not. */
  private static boolean isImplied(Ground.Comparison condition, List<Ground.Comparison> all) {
    Object excluded = condition.limit();
    return condition.operator() == Operator.NOT_EQUAL
        && excluded != null
        && all.stream()
            .filter(other -> other.term().equals(condition.term()))
            .flatMap(RecordWords::wanted)
            .anyMatch(wanted -> !wanted.contains(excluded));
  }

  private static Stream<List<?>> wanted(Ground.Comparison condition) {
    if (condition.operator() == Operator.EQUAL && condition.limit() != null) {
      return Stream.of(List.of(condition.limit()));
    }
    return condition.operator() == Operator.MEMBER
            && condition.limit() instanceof ListParameter<?> list
            && !list.isEmpty()
        ? Stream.of(List.copyOf(list))
        : Stream.empty();
  }
}
