package io.guiju.internal;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Contributing;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A target to which records of a type add.
 *
 * @param parts what they add to: one indicator, or the two of a share
 */
record Tallied(Provision provision, FactType subject, List<Part> parts) {
  /**
   * An indicator.
   *
   * @param what how the rules add to it, in which they agree
   * @param rules any of which is enough
   */
  record Part(Contributing what, List<CompiledRule> rules) {
    String indicator() {
      return what.indicator().id();
    }
  }

  static List<Tallied> of(List<CompiledRule> rules) {
    Map<String, Map<String, List<CompiledRule>>> byTarget = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      if (rule.contributing() != null) {
        byTarget
            .computeIfAbsent(rule.contributing().target().id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(rule.contributing().indicator().id(), id -> new ArrayList<>())
            .add(rule);
      }
    }
    return byTarget.values().stream().map(parts -> made(List.copyOf(parts.values()))).toList();
  }

  private static Tallied made(List<List<CompiledRule>> parts) {
    CompiledRule any = parts.get(0).get(0);
    return new Tallied(
        Objects.requireNonNull(any.about()),
        any.patterns().get(any.subject()).type(),
        parts.stream()
            .map(rules -> new Part(Objects.requireNonNull(rules.get(0).contributing()), rules))
            .toList());
  }

  /** To which years a record may add of which the year is not known. */
  List<Integer> years(int until) {
    Target target = Objects.requireNonNull(provision.target());
    return IntStream.rangeClosed(target.from(), Math.min(target.through(), until)).boxed().toList();
  }

  /** Of which years a register says zero that has such records and none that adds. */
  List<Integer> silentYears(int until) {
    if (parts.get(0).what().inYear() == null) {
      return List.of(until);
    }
    boolean isFlow = Objects.requireNonNull(provision.target()).over() != Target.Over.END;
    return isFlow ? years(until) : List.of();
  }
}
