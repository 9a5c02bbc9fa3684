package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what targets measure fits together, and what is silent stands in the plan. */
final class PlanChecks {
  private final Map<String, Yaml> indicatorsAt = new LinkedHashMap<>();

  void indicatorsAt(@Nullable Yaml file) {
    if (file != null) {
      indicatorsAt.putAll(file.map());
    }
  }

  /** Both parts of a share are indicators. */
  void shares() {
    for (Yaml yaml : indicatorsAt.values()) {
      for (String key : List.of("numerator", "denominator")) {
        Yaml part = yaml.find(key);
        if (part != null && !indicatorsAt.containsKey(part.text())) {
          throw part.error(
              "There is no indicator '"
                  + part.text()
                  + "'. "
                  + Advice.nearest(part.text(), indicatorsAt.keySet()));
        }
      }
    }
  }

  /** Each indicator is that of a target, exceeded by one, or a part of one. */
  void used(Collection<Indicator> indicators, List<Provision> provisions) {
    Set<String> used = new HashSet<>();
    for (Provision provision : provisions) {
      Target target = provision.target();
      if (target != null) {
        use(target.indicator(), used);
        use(target.than(), used);
      }
    }
    for (Indicator indicator : indicators) {
      if (!used.contains(indicator.id())) {
        throw indicatorsAt
            .get(indicator.id())
            .error("No target measures " + indicator + "; name it in one, or take it out");
      }
    }
  }

  private static void use(@Nullable Indicator indicator, Set<String> used) {
    if (indicator != null) {
      used.add(indicator.id());
      if (indicator.share() != null) {
        used.add(indicator.share().numerator());
        used.add(indicator.share().denominator());
      }
    }
  }

  /** What is said to ask for nothing stands in the plan, word for word. */
  static void verbatim(@Nullable Yaml silent, String plan) {
    for (Yaml item : silent == null ? List.<Yaml>of() : silent.list()) {
      Yaml quote = item.get("quote");
      if (!plan.contains(quote.text())) {
        throw quote.error(PackChecks.NOT_THERE);
      }
    }
  }
}
