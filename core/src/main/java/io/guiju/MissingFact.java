package io.guiju;

import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kept a finding undetermined. */
public sealed interface MissingFact {
  /**
   * A term of a supplied fact that the host did not supply, or read too long ago.
   *
   * @param lastRead when it was read, where that is too long ago; null where it was never supplied
   */
  record MissingTerm(FactKey fact, Term term, @Nullable LocalDate lastRead) implements MissingFact {
    /** The term of one of the facts. */
    public static MissingTerm of(FactKey fact, Term term, Facts facts) {
      return new MissingTerm(fact, term, facts.forgotten(fact, term.name()));
    }
  }

  /**
   * A share without a value, because its denominator is zero or negative.
   *
   * @param denominator the value of the denominator
   */
  record NoValue(FactKey fact, Term term, Object denominator) implements MissingFact {}

  /** A whole fact that nobody supplied, with what is known of it by term, such as its year. */
  record MissingRecord(FactType type, Map<Term, Object> with) implements MissingFact {
    public MissingRecord {
      with =
          with.size() <= 1
              ? Map.copyOf(with)
              : Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }
  }

  /** A parameter that the plan leaves open and no host has set. */
  record UnsetParameter(Parameter parameter) implements MissingFact {}

  /** A value outside a list that ends in 等: whether it counts is not said. */
  record OutsideOpenList(FactKey fact, Term term, @Nullable Object value, Parameter parameter)
      implements MissingFact {}
}
