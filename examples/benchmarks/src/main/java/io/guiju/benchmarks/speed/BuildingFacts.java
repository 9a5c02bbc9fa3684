package io.guiju.benchmarks.speed;

import io.guiju.Facts;
import io.guiju.Outcome;
import java.util.Map;

/** Only what comes before a check: a host's records become facts. */
final class BuildingFacts implements Contender {
  @Override
  public Facts judge(Sample sample) {
    return Sample.facts(sample.records(), sample.complete());
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    return Map.of();
  }
}
