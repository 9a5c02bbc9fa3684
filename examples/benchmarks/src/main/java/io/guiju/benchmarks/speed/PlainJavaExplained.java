package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import io.guiju.benchmarks.byhand.EnterpriseReasons;
import io.guiju.benchmarks.byhand.Explained;
import io.guiju.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Written by hand: outcomes with grounds, missing facts and gaps. */
final class PlainJavaExplained implements Contender {
  private final EnterpriseReasons enterprises;

  PlainJavaExplained(RulePack pack) {
    enterprises = new EnterpriseReasons(pack);
  }

  @Override
  public List<Explained> judge(Sample sample) {
    return enterprises.explain(sample.dossier(), Samples.AS_OF);
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (Object explained : (List<?>) result) {
      said.put(((Explained) explained).provision(), ((Explained) explained).outcome());
    }
    return said;
  }
}
