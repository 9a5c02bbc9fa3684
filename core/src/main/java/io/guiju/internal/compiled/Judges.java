package io.guiju.internal.compiled;

import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The provisions of a pack by the types of their subjects. Thread-safe. */
public final class Judges {
  private final List<SubjectJudge> all;

  public Judges(DefaultRulePack pack, DirectEvaluator direct) {
    Map<FactType, List<Integer>> places = new LinkedHashMap<>();
    List<Provision> provisions = pack.entitlements();
    for (int i = 0; i < provisions.size(); i++) {
      places.computeIfAbsent(provisions.get(i).subject(), type -> new ArrayList<>()).add(i);
    }
    all =
        places.entrySet().stream()
            .map(entry -> new SubjectJudge(pack, direct, entry.getKey(), entry.getValue()))
            .toList();
  }

  /** In the order in which the plan first speaks of them. */
  public List<SubjectJudge> all() {
    return all;
  }
}
