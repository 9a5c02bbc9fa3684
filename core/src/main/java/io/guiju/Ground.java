package io.guiju;

import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a finding, with what was observed. */
public sealed interface Ground {
  /** Whether the condition holds. */
  Truth truth();

  /** Where the fact comes from; null where nobody supplied one. */
  @Nullable Provenance provenance();

  /**
   * A term of a fact against its limit.
   *
   * @param fact the key of the fact; null for the fact that nobody supplied
   * @param term what is compared
   * @param operator how
   * @param limit what it is compared with; null where that has no value
   * @param parameter where the limit comes from, if from a parameter of the plan
   * @param setByHost whether the limit is the host's, not the plan's
   * @param observed the value of the term; null where it has none
   * @param provenance where the fact comes from; null for the fact that nobody supplied
   * @param judgement who judged the term, if it needs judgement and somebody did
   */
  record Comparison(
      @Nullable FactKey fact,
      Term term,
      Operator operator,
      @Nullable Object limit,
      @Nullable Parameter parameter,
      boolean setByHost,
      @Nullable Object observed,
      @Nullable Provenance provenance,
      @Nullable Judgement judgement,
      Truth truth)
      implements Ground {}

  /**
   * Whether there is a fact of a type.
   *
   * @param type the type of the fact
   * @param wanted whether the provision asks for such a fact ({@code false}: that there is none)
   * @param conditions what the fact has to be like; each without an observed value
   * @param provenance where the fact comes from; null where there is none
   */
  record Presence(
      FactType type,
      boolean wanted,
      List<Comparison> conditions,
      @Nullable Provenance provenance,
      Truth truth)
      implements Ground {
    public Presence {
      conditions = List.copyOf(conditions);
    }
  }
}
