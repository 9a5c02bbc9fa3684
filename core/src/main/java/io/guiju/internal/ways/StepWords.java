package io.guiju.internal.ways;

import io.guiju.Change;
import io.guiju.Facts;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Truth;
import io.guiju.internal.direct.Gaps;
import io.guiju.internal.direct.Grounds;
import io.guiju.internal.rule.Condition;
import io.guiju.pack.Parameters;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says steps in the library's own terms. */
final class StepWords {
  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Grounds grounds;

  StepWords(Vocabulary vocabulary, Facts facts, Parameters parameters) {
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.grounds = new Grounds(facts, parameters);
  }

  MissingFact missing(Step step) {
    if (step instanceof Step.Give give) {
      return MissingFact.MissingTerm.of(key(give.cell()), term(give.cell()), facts);
    } else if (step instanceof Step.GiveValue value) {
      return new MissingFact.NoValue(key(value.share()), term(value.share()), value.denominator());
    } else if (step instanceof Step.Create create) {
      return new MissingFact.MissingRecord(create.slot().type(), create.with());
    } else if (step instanceof Step.Confirm confirm) {
      return new MissingFact.MissingRecord(confirm.slot().type(), confirm.with());
    } else if (step instanceof Step.SetParameter set) {
      return new MissingFact.UnsetParameter(set.parameter());
    }
    Step.Extend extend = (Step.Extend) step;
    return new MissingFact.OutsideOpenList(
        key(extend.cell()), term(extend.cell()), extend.cell().now(), extend.parameter());
  }

  Change change(Step step) {
    if (step instanceof Step.Create create) {
      return new Change.NewFact(
          create.slot().type(), create.values(), required(create.required(), null));
    }
    Step.Give give = (Step.Give) step;
    Object fact = Objects.requireNonNull(give.cell().slot().fact());
    return new Change.TermChange(
        key(give.cell()),
        term(give.cell()),
        give.cell().now(),
        give.to(),
        required(give.required(), fact),
        gap(give, fact));
  }

  /** What is observed is the term's own: of a share the share, whichever of its parts changes. */
  private List<Ground.Comparison> required(List<Requirement> required, @Nullable Object fact) {
    return required.stream()
        .filter(requirement -> !requirement.mirrored())
        .map(requirement -> ground(requirement, fact))
        .toList();
  }

  private Ground.Comparison ground(Requirement requirement, @Nullable Object fact) {
    Condition condition = requirement.condition();
    Object observed = fact == null ? null : condition.observed(fact);
    return grounds.of(condition, fact, observed, requirement.limit(), Truth.UNKNOWN);
  }

  private @Nullable Gap gap(Step.Give give, Object fact) {
    return give.required().stream()
        .flatMap(requirement -> Stream.ofNullable(gap(give, requirement, fact)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Gap gap(Step.Give give, Requirement requirement, Object fact) {
    if (requirement.mirrored()) {
      return null;
    }
    Object observed = requirement.condition().observed(fact);
    return observed == null || requirement.truth(observed) == Truth.TRUE
        ? null
        : Gaps.of(
            vocabulary,
            requirement.condition(),
            key(give.cell()),
            observed,
            requirement.limit(),
            term(give.cell()));
  }

  private FactKey key(Cell cell) {
    return facts.keyOf(Objects.requireNonNull(cell.slot().fact()));
  }

  private Term term(Cell cell) {
    FactType type = cell.slot().type();
    return Objects.requireNonNull(vocabulary.term(type, cell.property().name()));
  }
}
