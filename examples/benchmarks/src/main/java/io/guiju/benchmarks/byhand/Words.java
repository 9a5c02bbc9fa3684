package io.guiju.benchmarks.byhand;

import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What explanations are made of; looked up once. */
final class Words {
  private final RulePack pack;

  Words(RulePack pack) {
    this.pack = pack;
  }

  /** A term to be compared with a limit. */
  Asked asked(Class<?> type, String property, Operator operator) {
    return asked(type, property, operator, null, null);
  }

  Asked asked(Class<?> type, String property, Operator operator, Object limit) {
    return asked(type, property, operator, limit, null);
  }

  /**
   * @param limit that of a parameter of the plan; null where the plan has none
   */
  Asked asked(
      Class<?> type,
      String property,
      Operator operator,
      @Nullable Object limit,
      @Nullable String parameter) {
    FactType factType = FactType.of(type);
    return new Asked(
        Objects.requireNonNull(pack.vocabulary().term(factType, property)),
        operator,
        limit,
        parameter == null ? null : Objects.requireNonNull(pack.parameters().find(parameter)));
  }

  /** What a provision asks of one term. */
  record Asked(
      Term term, Operator operator, @Nullable Object limit, @Nullable Parameter parameter) {
    Ground.Comparison of(FactKey fact, @Nullable Object observed, Truth truth) {
      return of(fact, limit, observed, truth);
    }

    Ground.Comparison of(
        FactKey fact, @Nullable Object than, @Nullable Object observed, Truth truth) {
      return new Ground.Comparison(
          fact, term, operator, than, parameter, false, observed, Provenance.UNSAID, null, truth);
    }

    /** Of a fact that nobody supplied. */
    Ground.Comparison unsupplied(@Nullable Object than) {
      return new Ground.Comparison(
          null, term, operator, than, parameter, false, null, null, null, Truth.UNKNOWN);
    }

    MissingFact missing(FactKey fact) {
      return new MissingFact.MissingTerm(fact, term, null);
    }

    MissingFact unset() {
      return new MissingFact.UnsetParameter(Objects.requireNonNull(parameter));
    }

    MissingFact outside(FactKey fact, Object value) {
      return new MissingFact.OutsideOpenList(fact, term, value, Objects.requireNonNull(parameter));
    }
  }

  static FactKey key(Class<?> type, Object... parts) {
    return new FactKey(FactType.of(type), List.of(parts));
  }

  /** Whether there is a fact of a type; of one that is there it is said where it comes from. */
  static Ground presence(
      Class<?> type,
      List<Ground.Comparison> conditions,
      @Nullable Provenance provenance,
      Truth truth) {
    return new Ground.Presence(FactType.of(type), true, conditions, provenance, truth);
  }

  static MissingFact record(Class<?> type, Map<Term, Object> with) {
    return new MissingFact.MissingRecord(FactType.of(type), with);
  }
}
