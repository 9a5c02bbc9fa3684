package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What those say that know no more than what is satisfied. */
final class Said {
  private Said() {}

  static Map<String, Outcome> satisfied(Collection<String> expressed, Collection<?> satisfied) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (String provision : expressed) {
      said.put(
          provision, satisfied.contains(provision) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
    }
    return said;
  }
}
