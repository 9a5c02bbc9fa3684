package io.guiju.internal.direct;

import io.guiju.Facts;
import io.guiju.Ground;
import io.guiju.Operator;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameters;
import io.guiju.type.FactKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes grounds of conditions. */
public record Grounds(Facts facts, Parameters parameters) {
  /** That a term which a fact is joined by is not known. */
  Ground unknown(Limit.Reference reference, @Nullable Object holder) {
    return new Ground.Comparison(
        holder == null ? null : facts.keyOf(holder),
        Objects.requireNonNull(reference.term()),
        Operator.EQUAL,
        null,
        null,
        false,
        null,
        holder == null ? null : facts.provenanceOf(holder),
        null,
        Truth.UNKNOWN);
  }

  /** That a list is closed matters to what is not in it alone. */
  private boolean isSetByHost(Parameter parameter, Truth truth) {
    return parameters.isSet(parameter.id())
        || truth == Truth.FALSE && parameters.isClosed(parameter.id());
  }

  /** A condition with what was observed; of the fact that nobody supplied where it is null. */
  public Ground.Comparison of(
      Condition condition,
      @Nullable Object fact,
      @Nullable Object observed,
      @Nullable Object limit,
      Truth truth) {
    return fact == null
        ? of(condition, null, null, observed, limit, truth)
        : of(condition, facts.keyOf(fact), facts.provenanceOf(fact), observed, limit, truth);
  }

  /** The same where the key and the provenance of the fact are known already. */
  Ground.Comparison of(
      Condition condition,
      @Nullable FactKey key,
      @Nullable Provenance provenance,
      @Nullable Object observed,
      @Nullable Object limit,
      Truth truth) {
    Parameter parameter =
        condition.limit() instanceof Limit.Reference reference ? reference.parameter() : null;
    return new Ground.Comparison(
        key,
        condition.term(),
        condition.operator(),
        limit,
        parameter,
        parameter != null && isSetByHost(parameter, truth),
        observed,
        provenance,
        key == null ? null : facts.judgementOf(key, condition.term().name()),
        truth);
  }
}
