package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import io.guiju.benchmarks.byhand.Enterprises;
import io.guiju.benchmarks.byhand.Judged;
import io.guiju.benchmarks.byhand.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Written by hand: outcomes alone. */
final class PlainJava implements Contender {
  private final Enterprises enterprises = new Enterprises(Settings.PLAN);

  @Override
  public List<Judged> judge(Sample sample) {
    return enterprises.judge(sample.dossier(), Samples.AS_OF);
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (Object judged : (List<?>) result) {
      said.put(((Judged) judged).provision(), ((Judged) judged).outcome());
    }
    return said;
  }
}
