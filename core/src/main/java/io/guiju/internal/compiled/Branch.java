package io.guiju.internal.compiled;

import io.guiju.internal.rule.Condition;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules that mean the same facts with their first patterns: these are looked up once for all of
 * them, and what more than one compares is compared once. Each rule has a number, which its bits in
 * {@link Kleene} are found by.
 */
final class Branch {
  /** A condition that some of the rules have. */
  private record Shared(Link link, Condition condition, long rules) {}

  /** Of one of the rules; null where no pattern has been gone through. */
  private final @Nullable Link link;

  private long rules;

  /** Those that ask no more than that there be a fact. */
  private long mereJoins;

  private final Map<Object, Shared> requirements = new LinkedHashMap<>();
  private final Map<Object, Branch> next = new LinkedHashMap<>();

  Branch(@Nullable Link link) {
    this.link = link;
  }

  void add(int number, List<Link> links) {
    long bits = Kleene.bits(number);
    rules |= bits;
    if (!links.isEmpty()) {
      Link first = links.get(0);
      Branch branch = next.computeIfAbsent(first.facts(), facts -> new Branch(first));
      branch.require(first, bits);
      branch.add(number, links.subList(1, links.size()));
    }
  }

  private void require(Link own, long bits) {
    mereJoins |= own.pattern().isMereJoin() ? bits : 0;
    for (Condition condition : own.requirements()) {
      requirements.merge(
          own.compared(condition),
          new Shared(own, condition, bits),
          (all, one) -> new Shared(all.link, all.condition, all.rules | one.rules));
    }
  }

  Link link() {
    return Objects.requireNonNull(link);
  }

  long rules() {
    return rules;
  }

  long mereJoins() {
    return mereJoins;
  }

  /** Whether no pattern follows. */
  boolean isLast() {
    return next.isEmpty();
  }

  List<Branch> next() {
    return List.copyOf(next.values());
  }

  /** How many facts have to be kept while those that follow are tried. */
  int kept() {
    int deepest = next.values().stream().mapToInt(Branch::kept).max().orElse(0);
    return link == null || isLast() ? deepest : Math.max(deepest, link.chosen(link.index()) + 1);
  }

  /** The joins of all rules, as far as they are wanted. */
  MethodHandle joins(Predicate<Condition> which) {
    return Handles.inTurn(
        link().joins().stream()
            .filter(which)
            .map(join -> Conditions.of(link(), join, rules))
            .toList());
  }

  MethodHandle requirements() {
    List<MethodHandle> all = new ArrayList<>();
    requirements
        .values()
        .forEach(shared -> all.add(Conditions.of(shared.link, shared.condition, shared.rules)));
    return Handles.inTurn(all);
  }
}
