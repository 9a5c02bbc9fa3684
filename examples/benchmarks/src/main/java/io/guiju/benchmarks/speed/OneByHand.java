package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import io.guiju.benchmarks.byhand.Judged;
import io.guiju.benchmarks.byhand.OneProvision;
import java.util.List;
import java.util.Map;

/** One provision written by hand, which a made-up pack has as its first. */
record OneByHand(OneProvision provision) implements Contender {
  @Override
  public List<Judged> judge(Sample sample) {
    return provision.judge(sample.dossier(), Samples.AS_OF);
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    return Map.of("1-a", ((Judged) ((List<?>) result).get(0)).outcome());
  }
}
