package io.guiju.harness.mapping;

import io.guiju.ComplianceChecker;
import io.guiju.pack.RulePack;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is set where the plan leaves something open, and by whom.
 *
 * @param values parameters with their values, as packs write them
 * @param closed open lists that are taken as complete
 */
public record Settings(Map<String, Value> values, Map<String, By> closed) implements Serializable {
  /** Who has set something. */
  public enum By {
    MAPPING,
    COMMAND_LINE
  }

  /** The value of a parameter: one member, or those of a list. */
  public record Value(List<String> members, By by) implements Serializable {
    public Value {
      members = List.copyOf(members);
    }
  }

  public Settings {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    closed = Collections.unmodifiableMap(new LinkedHashMap<>(closed));
  }

  /** These settings with others that win over them. */
  public Settings overriddenBy(Settings others) {
    Map<String, Value> winning = new LinkedHashMap<>(values);
    winning.putAll(others.values);
    Map<String, By> all = new LinkedHashMap<>(closed);
    others.closed.forEach(all::putIfAbsent);
    return new Settings(winning, all);
  }

  /** Nothing is set. */
  public boolean isEmpty() {
    return values.isEmpty() && closed.isEmpty();
  }

  /** A checker with what is set. */
  public ComplianceChecker checker(RulePack pack) {
    ComplianceChecker.Builder checker = ComplianceChecker.builder(pack);
    values.forEach((id, value) -> checker.set(id, value.members().toArray(String[]::new)));
    closed.keySet().forEach(checker::close);
    return checker.build();
  }
}
