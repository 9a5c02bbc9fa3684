package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.FALSE;
import static io.guiju.internal.compiled.Kleene.UNKNOWN;
import static java.lang.invoke.MethodType.methodType;

import io.guiju.Operator;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.type.Country;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as handles that take the truth so far and the facts chosen, and give the truth with
 * the condition. What a false one makes superfluous is left out, but never a term that might throw.
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

  private static final MethodHandle ELEMENT = MethodHandles.arrayElementGetter(Object[].class);

  private Conditions() {}

  /** All of them, one after the other. */
  static MethodHandle all(List<Condition> conditions, int index) {
    return Handles.inTurn(conditions.stream().map(condition -> of(condition, index)).toList());
  }

  /**
   * @param index of the pattern that it is a condition of
   */
  private static MethodHandle of(Condition condition, int index) {
    Class<?> type = condition.property().type();
    return Handles.bound(
        Conditions.class,
        "compare",
        Handles.STEP,
        element(index, known(condition.property())),
        limit(condition.limit()),
        test(condition),
        PLAIN.contains(type) || type.isEnum(),
        condition.operator() == Operator.NOT_MEMBER);
  }

  /** The value of a limit, of the facts chosen. */
  static MethodHandle limit(Limit limit) {
    if (limit instanceof Limit.Constant constant) {
      return MethodHandles.dropArguments(
          MethodHandles.constant(Object.class, constant.value()), 0, Object[].class);
    }
    Limit.Reference reference = (Limit.Reference) limit;
    return element(
        reference.pattern(),
        Handles.bound(
            Conditions.class,
            "ifThere",
            methodType(Object.class, Object.class),
            known(reference.property())));
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

  private static MethodHandle test(Condition condition) {
    MethodHandle test = condition.test();
    int[] arguments = condition.arguments();
    for (int i = 0; i < arguments.length; i++) {
      test = MethodHandles.filterArguments(test, i, element(arguments[i]));
    }
    return MethodHandles.permuteArguments(
        test, methodType(boolean.class, Object[].class), new int[arguments.length]);
  }

  private static MethodHandle element(int index) {
    return MethodHandles.insertArguments(ELEMENT, 1, index);
  }

  private static MethodHandle element(int index, MethodHandle then) {
    return MethodHandles.filterReturnValue(element(index), then);
  }

  private static @Nullable Object ifThere(MethodHandle property, @Nullable Object fact)
      throws Throwable {
    return fact == null ? null : (Object) property.invokeExact(fact);
  }

  private static int compare(
      MethodHandle term,
      MethodHandle limit,
      MethodHandle test,
      boolean plain,
      boolean notMember,
      int above,
      Scene scene,
      @Nullable Object[] chosen)
      throws Throwable {
    Object observed = (Object) term.invokeExact(chosen);
    Object wanted = (Object) limit.invokeExact(chosen);
    if (observed == null || wanted == null) {
      return Math.min(above, UNKNOWN);
    } else if (plain && above == FALSE) {
      return FALSE;
    }
    boolean holds = (boolean) test.invokeExact(chosen);
    boolean saysNothing =
        wanted instanceof ListParameter<?> list && list.isOpen() && holds == notMember;
    return saysNothing ? Math.min(above, UNKNOWN) : holds ? above : FALSE;
  }
}
