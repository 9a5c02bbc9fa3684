package io.guiju.law;

import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.util.Map;
import java.util.Set;

class Jiaxing315PropertiesTest extends PackProperties {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final Map<String, String> WHAT_THE_PLAN_LEAVES_OPEN =
      Map.of(
          "supportedGrades", "A",
          "clusters135N", "B",
          "overseasEngineerCountries", "DE",
          "youngAgeLimit", "2023",
          "innovationPointsCut", "5",
          "rdIntensityThreshold", "5 %");

  Jiaxing315PropertiesTest() {
    super(PACK, WHAT_THE_PLAN_LEAVES_OPEN);
  }

  @Override
  Set<Outcome> reachable(String provision) {
    Set<Outcome> reachable = super.reachable(provision);
    switch (provision) {
      // A value outside an open list proves nothing.
      case "2.1.3-a", "2.3.2-f", "2.3.3-a" -> reachable.remove(Outcome.NOT_SATISFIED);
      // Applicability is all there is.
      case "2.3.2-c", "2.4.4-c" -> reachable.remove(Outcome.NOT_SATISFIED);
      // The plan names no value for one of their conditions,
      case "2.1.1-d", "2.1.3-c", "2.5.3-e" -> reachable.remove(Outcome.SATISFIED);
      // or for the only one, or for whom they apply to.
      case "2.4.1-f", "2.4.2-a", "2.5.3-f" -> {
        reachable.remove(Outcome.SATISFIED);
        reachable.remove(Outcome.NOT_SATISFIED);
      }
      default -> {}
    }
    return reachable;
  }
}
