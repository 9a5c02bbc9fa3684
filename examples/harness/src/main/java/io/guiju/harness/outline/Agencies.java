package io.guiju.harness.outline;

import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which body answers for which provisions: for those of the sections that name it. */
public final class Agencies {
  /** Stands for provisions of sections that name nobody. */
  public static final String NONE_NAMED = "";

  private Agencies() {}

  /** The bodies in the order in which the plan first names them; last, nobody. */
  public static Map<String, List<Provision>> of(RulePack pack) {
    Map<String, List<Provision>> agencies = new LinkedHashMap<>();
    List<Provision> unnamed = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      List<String> named = provision.citation().section().agencies();
      named.forEach(
          agency -> agencies.computeIfAbsent(agency, a -> new ArrayList<>()).add(provision));
      if (named.isEmpty()) {
        unnamed.add(provision);
      }
    }
    if (!unnamed.isEmpty()) {
      agencies.put(NONE_NAMED, unnamed);
    }
    return agencies;
  }
}
