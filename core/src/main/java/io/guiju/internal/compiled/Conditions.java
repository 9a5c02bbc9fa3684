package io.guiju.internal.compiled;

import static java.lang.invoke.MethodType.methodType;

import io.guiju.Operator;
import io.guiju.internal.direct.Codes;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.type.Country;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as handles that take the truths so far and the facts chosen, and give the truths with
 * the condition. What false ones make superfluous is left out, but never a term that might throw.
 */
final class Conditions {
  /** Of these no comparison throws once both sides are known. */
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          Boolean.class,
          boolean.class,
          Integer.class,
          int.class,
          BigDecimal.class,
          LocalDate.class,
          Place.class,
          Country.class);

  /** Of the scene, the facts chosen before, and the one that is tried. */
  private static final MethodType VALUE =
      methodType(Object.class, Scene.class, Object[].class, Object.class);

  private Conditions() {}

  /**
   * @param rules the bits of the rules that have the condition
   */
  static MethodHandle of(Link link, Condition condition, long rules) {
    Class<?> type = condition.property().type();
    return Handles.bound(
        Conditions.class,
        "compare",
        Handles.STEP,
        term(link, condition),
        limit(link, condition.limit()),
        test(link, condition),
        PLAIN.contains(type) || type.isEnum(),
        condition.operator(),
        rules);
  }

  /** The code of a condition, in its place. */
  static MethodHandle code(Link link, Condition condition, int index) {
    return Handles.bound(
        Conditions.class,
        "code",
        Handles.CODES,
        term(link, condition),
        limit(link, condition.limit()),
        test(link, condition),
        condition.operator(),
        Codes.with(
            Codes.ALL_TRUE,
            index,
            condition.limit().isToFact() ? Codes.POSSIBLY_MEANT : Codes.UNKNOWN),
        Codes.with(Codes.ALL_TRUE, index, Codes.UNKNOWN),
        Codes.with(Codes.ALL_TRUE, index, Codes.FALSE));
  }

  /** What a fact has, or its limit, to be told; null where there is none. */
  static MethodHandle told(Link link, int pattern, Property property) {
    return ifThere(link, pattern, property.reader().asType(methodType(Object.class, Object.class)));
  }

  static MethodHandle told(Link link, Limit limit) {
    return limit instanceof Limit.Reference reference
        ? told(link, reference.pattern(), reference.property())
        : limit(link, limit);
  }

  private static MethodHandle term(Link link, Condition condition) {
    return MethodHandles.filterReturnValue(fact(link, link.index()), known(condition.property()));
  }

  /** The value of a limit. */
  static MethodHandle limit(Link link, Limit limit) {
    if (limit instanceof Limit.Constant constant) {
      return MethodHandles.dropArguments(
          MethodHandles.constant(Object.class, constant.value()), 0, VALUE.parameterList());
    }
    Limit.Reference reference = (Limit.Reference) limit;
    return ifThere(link, reference.pattern(), known(reference.property()));
  }

  private static MethodHandle ifThere(Link link, int pattern, MethodHandle property) {
    return MethodHandles.filterReturnValue(
        fact(link, pattern),
        Handles.bound(
            Conditions.class, "ifThere", methodType(Object.class, Object.class), property));
  }

  /** The value of a property; of one that is always known any object, which nobody has to make. */
  private static MethodHandle known(Property property) {
    MethodHandle reader = property.reader();
    return property.type().isPrimitive()
        ? MethodHandles.filterReturnValue(
            reader,
            MethodHandles.dropArguments(
                MethodHandles.constant(Object.class, true), 0, property.type()))
        : reader.asType(methodType(Object.class, Object.class));
  }

  /** Drools' predicate of the facts of its patterns. */
  private static MethodHandle test(Link link, Condition condition) {
    MethodHandle test = condition.test();
    int[] arguments = condition.arguments();
    int[] same = new int[VALUE.parameterCount() * arguments.length];
    for (int i = arguments.length - 1; i >= 0; i--) {
      test = MethodHandles.collectArguments(test, i, fact(link, arguments[i]));
    }
    for (int i = 0; i < same.length; i++) {
      same[i] = i % VALUE.parameterCount();
    }
    return MethodHandles.permuteArguments(test, VALUE.changeReturnType(boolean.class), same);
  }

  /** The fact of a pattern. */
  private static MethodHandle fact(Link link, int pattern) {
    int chosen = link.chosen(pattern);
    if (chosen == Link.PARAMETERS) {
      return Handles.bound(Conditions.class, "parameters", VALUE);
    } else if (chosen == Link.SUBJECT) {
      return Handles.bound(Conditions.class, "subject", VALUE);
    }
    return pattern == link.index()
        ? Handles.bound(Conditions.class, "tried", VALUE)
        : Handles.bound(Conditions.class, "chosen", VALUE, chosen);
  }

  private static Object parameters(Scene scene, @Nullable Object[] chosen, @Nullable Object fact) {
    return scene.parameters;
  }

  private static Object subject(Scene scene, @Nullable Object[] chosen, @Nullable Object fact) {
    return scene.subject;
  }

  private static @Nullable Object tried(
      Scene scene, @Nullable Object[] chosen, @Nullable Object fact) {
    return fact;
  }

  private static @Nullable Object chosen(
      int index, Scene scene, @Nullable Object[] chosen, @Nullable Object fact) {
    return chosen[index];
  }

  private static @Nullable Object ifThere(MethodHandle property, @Nullable Object fact)
      throws Throwable {
    return fact == null ? null : (Object) property.invokeExact(fact);
  }

  private static long compare(
      MethodHandle term,
      MethodHandle limit,
      MethodHandle test,
      boolean plain,
      Operator operator,
      long rules,
      long truths,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    Object observed = (Object) term.invokeExact(scene, chosen, fact);
    Object wanted = (Object) limit.invokeExact(scene, chosen, fact);
    if (observed == null || wanted == null) {
      return Kleene.unknown(truths, rules);
    } else if (plain && (truths & rules) == 0) {
      return truths;
    }
    boolean holds = (boolean) test.invokeExact(scene, chosen, fact);
    return Condition.provesNothing(operator, wanted, holds)
        ? Kleene.unknown(truths, rules)
        : holds ? truths : truths & ~rules;
  }

  private static long code(
      MethodHandle term,
      MethodHandle limit,
      MethodHandle test,
      Operator operator,
      long unsaid,
      long unknown,
      long no,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    Object observed = (Object) term.invokeExact(scene, chosen, fact);
    Object wanted = (Object) limit.invokeExact(scene, chosen, fact);
    if (observed == null || wanted == null) {
      return wanted == null ? unsaid : unknown;
    }
    boolean holds = (boolean) test.invokeExact(scene, chosen, fact);
    return Condition.provesNothing(operator, wanted, holds) ? unknown : holds ? Codes.ALL_TRUE : no;
  }
}
