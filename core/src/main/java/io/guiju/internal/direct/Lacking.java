package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.MissingFact;
import io.guiju.MissingFact.MissingTerm;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an unknown condition lacks. */
record Lacking(Vocabulary vocabulary, Facts facts) {
  /** What would tell a condition that is unknown. */
  List<MissingFact> of(
      Condition condition,
      Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      @Nullable Object[] chosen) {
    List<MissingFact> missing = new ArrayList<>();
    Parameter parameter = null;
    if (condition.limit() instanceof Limit.Reference reference) {
      parameter = reference.parameter();
      missing.addAll(limit(reference, limit, chosen));
    }
    if (observed == null) {
      missing.addAll(term(fact, condition.term()));
    } else if (limit instanceof ListParameter<?> list && !list.isEmpty() && parameter != null) {
      FactKey key = facts.keyOf(fact);
      missing.add(new MissingFact.OutsideOpenList(key, condition.term(), observed, parameter));
    }
    return missing;
  }

  /** What would tell a limit; empty where it is known. */
  List<MissingFact> limit(
      Limit.Reference reference, @Nullable Object limit, @Nullable Object[] chosen) {
    boolean unset = limit == null || limit instanceof ListParameter<?> list && list.isEmpty();
    Object holder = chosen[reference.pattern()];
    if (unset && reference.parameter() != null) {
      return List.of(new MissingFact.UnsetParameter(reference.parameter()));
    } else if (limit == null && reference.term() != null && holder != null) {
      return term(holder, reference.term());
    }
    return List.of();
  }

  /** A share without a value lacks its parts, or cannot have one. */
  private List<MissingFact> term(Object fact, Term term) {
    FactKey key = facts.keyOf(fact);
    Term.Share share = term.share();
    if (share == null) {
      return List.of(MissingTerm.of(key, term, facts));
    }
    List<MissingFact> missing = new ArrayList<>();
    for (String part : List.of(share.numerator(), share.denominator())) {
      Term partTerm = vocabulary.term(term.type(), part);
      if (partTerm != null && read(fact, part) == null) {
        missing.add(MissingTerm.of(key, partTerm, facts));
      }
    }
    Object denominator = read(fact, share.denominator());
    if (denominator instanceof BigDecimal amount && amount.signum() <= 0) {
      missing.add(new MissingFact.NoValue(key, term, denominator));
    }
    return missing;
  }

  private static @Nullable Object read(Object fact, String name) {
    Property property = FactType.of(fact.getClass()).property(name);
    return property == null ? null : property.of(fact);
  }
}
