package io.guiju.internal.ways;

import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule, and what it takes if all facts but the subject are new: for every subject the same but
 * for its key, so that it is worked out once for a date. Thread-safe.
 */
final class NewFacts {
  /** One of the steps, and which ties of the fact that it creates are properties of the subject. */
  private record Prepared(Step step, Map<Term, Property> ofSubject) {
    Step of(Object subject) {
      return ofSubject.isEmpty() ? step : of((Step.Create) step, subject);
    }

    private Step of(Step.Create create, Object subject) {
      if (create.with().size() == 1) {
        Map.Entry<Term, Property> tie = ofSubject.entrySet().iterator().next();
        return create.with(Map.of(tie.getKey(), tie.getValue().of(subject)));
      }
      Map<Term, Object> with = new LinkedHashMap<>();
      for (Map.Entry<Term, Object> tie : create.with().entrySet()) {
        Property property = ofSubject.get(tie.getKey());
        with.put(tie.getKey(), property == null ? tie.getValue() : property.of(subject));
      }
      return create.with(with);
    }
  }

  /**
   * @param parameters the record of parameters of the date
   * @param one the fact that is all it takes; null where it takes more, or something else
   */
  private record Known(
      Object parameters, List<List<Prepared>> sets, boolean solved, @Nullable NewFact one) {}

  /** A new fact: what it is tied to, and how much is asked of it. */
  private record NewFact(
      FactType type, Map<Term, Object> with, Map<Term, Property> ofSubject, int required) {
    boolean isTiedAs(Set<Term> terms) {
      return terms.size() == with.size() + ofSubject.size()
          && terms.containsAll(with.keySet())
          && terms.containsAll(ofSubject.keySet());
    }
  }

  /** No facts but the subject: what others have, a subject need not have. */
  private static final Facts NONE = Facts.of();

  private final CompiledRule rule;
  private final boolean sameForAll;

  /** Whether explanations show the facts that it takes: those under 'exists' they do not. */
  private final boolean showsFacts;

  private volatile @Nullable Known known;

  NewFacts(CompiledRule rule) {
    this.rule = rule;
    this.sameForAll = rule.hasOneOfEach() && isSameForAll(rule);
    this.showsFacts = rule.patterns().stream().noneMatch(p -> p.quantifier() == Quantifier.EXISTS);
  }

  CompiledRule rule() {
    return rule;
  }

  /** Whether all facts of a choice but the subject are new, and the subject itself is not asked. */
  boolean isAbout(@Nullable Slot[] slots) {
    if (!sameForAll) {
      return false;
    }
    for (int i = 0; i < slots.length; i++) {
      Slot slot = slots[i];
      if (i != rule.subject() && slot != null && slot.fact() != null) {
        return false;
      }
    }
    return true;
  }

  /** Adds the sets of steps to those found; whether it is known that there are no others. */
  boolean find(Object parameters, Object subject, Search.Finds finds) {
    Known made = known(parameters, subject);
    for (List<Prepared> set : made.sets()) {
      finds.found(steps(set, subject));
    }
    return made.solved();
  }

  /** The first of the smallest sets; null where there is none. */
  @Nullable List<Step> smallest(Object parameters, Object subject) {
    List<Prepared> smallest = null;
    for (List<Prepared> set : known(parameters, subject).sets()) {
      if (smallest == null || set.size() < smallest.size()) {
        smallest = set;
      }
    }
    return smallest == null ? null : steps(smallest, subject);
  }

  private static List<Step> steps(List<Prepared> set, Object subject) {
    List<Step> steps = new ArrayList<>(set.size());
    for (Prepared prepared : set) {
      steps.add(prepared.of(subject));
    }
    return steps;
  }

  /** Whether there is no other choice, since there are no facts. */
  boolean isAllThereIs(Facts facts, Object subject) {
    if (!sameForAll || facts.isGrouped()) {
      return false;
    }
    List<RulePattern> patterns = rule.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      RulePattern pattern = patterns.get(i);
      boolean isNew = i != rule.subject() && !pattern.parameters();
      if (isNew
          && (pattern.quantifier() == Quantifier.NOT
              || facts.isCompleteFor(pattern.type(), subject)
              || !facts.of(pattern.type()).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a fact that is missing is all it takes, and none that there is was passed over. */
  boolean takes(MissingFact.MissingRecord missing, Object parameters, Facts facts, Object subject) {
    NewFact one =
        sameForAll && (showsFacts || isAllThereIs(facts, subject))
            ? known(parameters, subject).one()
            : null;
    return one != null && one.type() == missing.type() && one.isTiedAs(missing.with().keySet());
  }

  /** Whether another rule takes the same fact, and asks as much of it. */
  boolean takesTheSame(NewFacts other, Object parameters, Object subject) {
    NewFact one = known(parameters, subject).one();
    NewFact another = other.known(parameters, subject).one();
    return one != null && one.equals(another);
  }

  private Known known(Object parameters, Object subject) {
    Known made = known;
    if (made == null || made.parameters() != parameters) {
      List<@Nullable Slot> slots = slots(subject);
      Choice choice = new Choice(rule, slots, parameters, NONE, false);
      List<List<Prepared>> sets = new ArrayList<>();
      for (List<Step> set : choice.steps()) {
        sets.add(set.stream().map(step -> prepared(step, slots)).toList());
      }
      made = new Known(parameters, sets, choice.isSolved(), one(sets));
      known = made;
    }
    return made;
  }

  private static @Nullable NewFact one(List<List<Prepared>> sets) {
    if (sets.size() == 1
        && sets.get(0).size() == 1
        && sets.get(0).get(0).step() instanceof Step.Create create) {
      Map<Term, Property> ofSubject = sets.get(0).get(0).ofSubject();
      Map<Term, Object> with = new HashMap<>(create.with());
      with.keySet().removeAll(ofSubject.keySet());
      return new NewFact(create.slot().type(), with, ofSubject, create.required().size());
    }
    return null;
  }

  private List<@Nullable Slot> slots(Object subject) {
    List<@Nullable Slot> slots = new ArrayList<>();
    for (int i = 0; i < rule.patterns().size(); i++) {
      RulePattern pattern = rule.patterns().get(i);
      boolean isNew = !pattern.parameters() && pattern.quantifier() != Quantifier.NOT;
      slots.add(i == rule.subject() ? Slot.of(subject) : isNew ? Slot.fresh(pattern.type()) : null);
    }
    return slots;
  }

  private Prepared prepared(Step step, List<@Nullable Slot> slots) {
    Map<Term, Property> ofSubject = new LinkedHashMap<>();
    if (step instanceof Step.Create create) {
      RulePattern pattern = rule.patterns().get(slots.indexOf(create.slot()));
      for (int number : pattern.joins()) {
        Condition join = pattern.conditions().get(number);
        if (join.limit() instanceof Limit.Reference limit && limit.pattern() == rule.subject()) {
          ofSubject.put(join.term(), limit.property());
        }
      }
    }
    return new Prepared(step, ofSubject);
  }

  /** Whether nothing is asked of a subject but its key, and each new fact has a key of its own. */
  private static boolean isSameForAll(CompiledRule rule) {
    for (int i = 0; i < rule.patterns().size(); i++) {
      RulePattern pattern = rule.patterns().get(i);
      boolean isNew = i != rule.subject() && !pattern.parameters();
      if (isNew && pattern.quantifier() != Quantifier.NOT && !hasKey(pattern)) {
        return false;
      }
      for (Condition condition : pattern.conditions()) {
        if (i == rule.subject() || condition.limit().isToFact() && !isTie(rule, i, condition)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTie(CompiledRule rule, int pattern, Condition condition) {
    Limit.Reference limit = (Limit.Reference) condition.limit();
    return condition.isJoin()
        && (limit.pattern() != rule.subject()
            || limit.property().isKey() && isMereTie(rule, pattern, condition));
  }

  /** Whether nothing else looks at what is tied to a subject, and so at the key of that. */
  private static boolean isMereTie(CompiledRule rule, int pattern, Condition tie) {
    for (int i = 0; i < rule.patterns().size(); i++) {
      for (Condition other : rule.patterns().get(i).conditions()) {
        boolean asksIt = i == pattern && other != tie && other.property() == tie.property();
        boolean refersToIt =
            other.limit() instanceof Limit.Reference limit
                && limit.pattern() == pattern
                && limit.property() == tie.property();
        if (asksIt || refersToIt) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether each part of its key is given by a join, or made up. */
  private static boolean hasKey(RulePattern pattern) {
    for (Property key : pattern.type().keys()) {
      boolean joined = false;
      boolean required = false;
      for (Condition condition : pattern.conditions()) {
        joined |= condition.isJoin() && condition.property() == key;
        required |= !condition.isJoin() && condition.property() == key;
      }
      if (required || !joined && key.type() != String.class) {
        return false;
      }
    }
    return true;
  }
}
