package io.guiju.internal;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.network.Fired;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the judgements of one assessment against what the Drools sessions fired. */
final class Comparison {
  private final Fired fired;

  Comparison(Fired fired) {
    this.fired = fired;
  }

  /** The judgement, or an error where the two ways disagree. */
  Judged compare(Judged judgement) {
    Verdict verdict = judgement.verdict();
    Set<Fault> faults = new LinkedHashSet<>(verdict.faults());
    Set<String> faulty = verdict.faults().stream().map(Fault::rule).collect(Collectors.toSet());
    verdict
        .rules()
        .forEach(
            (rule, truth) -> {
              // What could not even be read directly has nothing to be held against a session.
              Fault fault = faulty.contains(rule) ? null : fault(rule, truth, judgement.subject());
              if (fault != null) {
                faults.add(fault);
              }
            });
    return faults.isEmpty()
        ? judgement
        : judgement.with(new Verdict(Outcome.ERROR, verdict.rules(), faults));
  }

  private @Nullable Fault fault(String rule, Truth truth, Object subject) {
    Boolean hasFired = fired.fired(rule, subject);
    if (hasFired == null) {
      String failure = fired.failure(rule);
      return failure == null ? null : new Fault.SessionFailed(rule, failure);
    }
    boolean agree = truth == Truth.UNKNOWN || hasFired == (truth == Truth.TRUE);
    return agree ? null : new Fault.Disagreement(rule, truth, hasFired);
  }
}
