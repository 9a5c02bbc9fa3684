package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.FALSE;
import static io.guiju.internal.compiled.Kleene.TRUE;
import static java.lang.invoke.MethodType.methodType;

import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.RulePattern;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Joins conditions to rules, and rules to provisions. Patterns are joined from the last up. */
final class Rules {
  private static final MethodType CANDIDATES = methodType(List.class, Scene.class, Object[].class);
  static final MethodType PROVISION = methodType(int.class, Scene.class, Object[].class);

  private final Template each = new Template(Each.class);
  private final Template whether = new Template(Whether.class);

  /** What {@link Group} asks of a provision: all rules of a provision, any of which is enough. */
  MethodHandle provision(List<CompiledRule> rules) {
    MethodHandle any = Handles.inTurn(rules.stream().map(this::rule).toList());
    return Handles.bound(Rules.class, "provision", PROVISION, any, applicability(rules.get(0)));
  }

  private MethodHandle rule(CompiledRule rule) {
    int count = rule.patterns().size();
    MethodHandle step = Handles.NOTHING;
    for (int i = count - 1; i >= 0; i--) {
      step = step(rule, i, step, i == count - 1);
    }
    return Handles.bound(Rules.class, "or", Handles.STEP, step);
  }

  private MethodHandle step(CompiledRule rule, int index, MethodHandle next, boolean last) {
    RulePattern pattern = rule.patterns().get(index);
    if (pattern.parameters()) {
      return Handles.bound(Rules.class, "parameters", Handles.STEP, index, next);
    } else if (index == rule.subject()) {
      MethodHandle joins = conditions(pattern, index, Condition::isJoin);
      MethodHandle requirements = conditions(pattern, index, c -> !c.isJoin());
      return Handles.bound(Rules.class, "subject", Handles.STEP, index, joins, requirements, next);
    }
    Looking looking =
        new Looking(
            pattern,
            index,
            candidates(pattern),
            conditions(pattern, index, c -> c.isJoin() && c.property().isKey()),
            conditions(pattern, index, c -> c.isJoin() && !c.property().isKey()),
            conditions(pattern, index, c -> !c.isJoin()));
    Lookup copy =
        pattern.quantifier() == Quantifier.EACH
            ? each.copy(looking, next, last)
            : whether.copy(looking, next);
    return Handles.find(copy, copy.lookupClass(), "choose", Handles.STEP);
  }

  private static MethodHandle conditions(
      RulePattern pattern, int index, Predicate<Condition> which) {
    return Conditions.all(pattern.conditions().stream().filter(which).toList(), index);
  }

  private static MethodHandle candidates(RulePattern pattern) {
    Condition lookup = pattern.lookup();
    Class<?> type = pattern.type().type();
    return lookup == null
        ? Handles.bound(Rules.class, "candidates", CANDIDATES, type)
        : Handles.bound(
            Rules.class,
            "candidates",
            CANDIDATES,
            type,
            lookup.property(),
            Conditions.limit(lookup.limit()));
  }

  private static MethodHandle applicability(CompiledRule rule) {
    int subject = rule.subject();
    MethodHandle conditions = Conditions.all(rule.applicability(), subject);
    MethodHandle step = Handles.bound(Rules.class, "applies", Handles.STEP, subject, conditions);
    for (int i = 0; i < rule.patterns().size(); i++) {
      if (rule.patterns().get(i).parameters()) {
        step = Handles.bound(Rules.class, "parameters", Handles.STEP, i, step);
      }
    }
    return Handles.bound(Rules.class, "or", Handles.STEP, step);
  }

  private static int provision(
      MethodHandle rules, MethodHandle applicability, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    int value = (int) rules.invokeExact(FALSE, scene, chosen);
    int applies = (int) applicability.invokeExact(FALSE, scene, chosen);
    return applies == TRUE ? value : applies == FALSE ? Group.NOT_APPLICABLE : applies;
  }

  private static int or(MethodHandle patterns, int above, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    return Math.max(above, (int) patterns.invokeExact(TRUE, scene, chosen));
  }

  private static int applies(
      int subject, MethodHandle conditions, int above, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    chosen[subject] = scene.subject;
    return (int) conditions.invokeExact(above, scene, chosen);
  }

  private static int parameters(
      int index, MethodHandle next, int above, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    chosen[index] = scene.parameters;
    return (int) next.invokeExact(above, scene, chosen);
  }

  private static int subject(
      int index,
      MethodHandle joins,
      MethodHandle requirements,
      MethodHandle next,
      int above,
      Scene scene,
      @Nullable Object[] chosen)
      throws Throwable {
    chosen[index] = scene.subject;
    int joined = (int) joins.invokeExact(TRUE, scene, chosen);
    if (joined == FALSE) {
      return FALSE;
    }
    int here = (int) requirements.invokeExact(Math.min(above, joined), scene, chosen);
    return (int) next.invokeExact(here, scene, chosen);
  }

  private static List<?> candidates(Class<?> type, Scene scene, @Nullable Object[] chosen) {
    return scene.facts.of(type);
  }

  private static List<?> candidates(
      Class<?> type, Property property, MethodHandle id, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    Object value = (Object) id.invokeExact(chosen);
    return value == null ? scene.facts.of(type) : scene.facts.of(type, property, value);
  }
}
