package io.guiju.internal.compiled;

import static java.lang.invoke.MethodType.methodType;

import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the conditions of a {@link Branch} and what follows to one handle. */
final class Rules {
  private static final MethodType CANDIDATES = methodType(List.class, Scene.class, Object[].class);

  private final Template each = new Template(Each.class);
  private final Template whether = new Template(Whether.class);

  /** All that follows on a branch: it makes truths of truths. */
  MethodHandle next(Branch branch) {
    return Handles.inTurn(branch.next().stream().map(this::step).toList());
  }

  private MethodHandle step(Branch branch) {
    Link link = branch.link();
    if (link.chosen(link.index()) == Link.SUBJECT) {
      return subject(branch);
    }
    Looking looking =
        new Looking(
            link.pattern(),
            branch.rules(),
            branch.mereJoins(),
            link.chosen(link.index()),
            candidates(link),
            reached(link),
            branch.joins(join -> join.property().isKey()),
            branch.joins(join -> !join.property().isKey()),
            branch.requirements(),
            next(branch),
            branch.isLast());
    Template template = link.pattern().quantifier() == Quantifier.EACH ? each : whether;
    Lookup copy = template.copy(looking);
    return Handles.find(copy, copy.lookupClass(), "choose", Handles.STEP);
  }

  private MethodHandle subject(Branch branch) {
    MethodHandle asked = Handles.inTurn(List.of(branch.requirements(), next(branch)));
    MethodHandle joins = branch.joins(join -> true);
    return joins == Handles.NOTHING
        ? asked
        : Handles.bound(Rules.class, "subject", Handles.STEP, branch.rules(), joins, asked);
  }

  static MethodHandle candidates(Link link) {
    Condition lookup = link.pattern().lookup();
    FactType type = link.pattern().type();
    return lookup == null
        ? Handles.bound(Rules.class, "candidates", CANDIDATES, type)
        : Handles.bound(
            Rules.class,
            "candidates",
            CANDIDATES,
            type,
            lookup.property(),
            MethodHandles.insertArguments(
                Conditions.limit(link, lookup.limit()), 2, new Object[] {null}));
  }

  /** Whether the facts are asked for by known ones, which are in the group with them. */
  static MethodHandle reached(Link link) {
    List<MethodHandle> all = new ArrayList<>();
    for (Condition join : link.joins()) {
      if (join.isToFact()) {
        MethodHandle limit = Conditions.limit(link, join.limit());
        all.add(Handles.bound(Rules.class, "reached", Handles.STEP, limit));
      }
    }
    return all.isEmpty()
        ? MethodHandles.dropArguments(
            MethodHandles.constant(long.class, 0L), 0, Handles.STEP.parameterList())
        : Handles.inTurn(all);
  }

  private static long reached(
      MethodHandle limit,
      long truths,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    return (Object) limit.invokeExact(scene, chosen, fact) == null ? 0 : truths;
  }

  private static long subject(
      long rules,
      MethodHandle joins,
      MethodHandle asked,
      long above,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    long joined = (long) joins.invokeExact(rules, scene, chosen, fact);
    return joined == 0
        ? above & ~rules
        : (long) asked.invokeExact(above & (joined | ~rules), scene, chosen, fact);
  }

  private static List<?> candidates(FactType type, Scene scene, @Nullable Object[] chosen) {
    return scene.facts.of(type);
  }

  private static List<?> candidates(
      FactType type, Property property, MethodHandle id, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    Object value = (Object) id.invokeExact(scene, chosen);
    return value == null ? scene.facts.of(type) : scene.facts.of(type, property, value);
  }
}
