package io.guiju.internal.rule;

import io.guiju.Operator;
import io.guiju.pack.Parameter;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which operators may stand between which sides of a condition. */
final class ConditionLaw {
  private static final Set<Class<?>> ORDERED =
      Set.of(Integer.class, BigDecimal.class, Ratio.class, LocalDate.class);

  private ConditionLaw() {}

  /** Why the law refuses the condition, and what to write; null where it does not. */
  static @Nullable String refusal(Property property, Operator operator, Limit limit) {
    Class<?> left = ConditionReader.box(property.type());
    if (left == Ratio.class && !operator.isOrder()) {
      return "a ratio is compared with < <= > >=, never for being equal";
    } else if (left == BigDecimal.class && operator.isMembership()) {
      return "an amount is no member of a list: 1.0 and 1.00 would differ";
    } else if (operator.isOrder() && !ORDERED.contains(left)) {
      return left.getSimpleName() + " has no order; name the values in a list";
    } else if (limit instanceof Limit.Reference reference) {
      return refusal(property, operator, reference);
    }
    return operator.isMembership() ? "memberOf takes a list among the parameters: $p.name" : null;
  }

  private static @Nullable String refusal(
      Property property, Operator operator, Limit.Reference limit) {
    Class<?> right = ConditionReader.box(limit.property().type());
    Class<?> compared = operator.isMembership() ? limit.property().elementType() : right;
    if (operator.isMembership() != (right == ListParameter.class)) {
      return "memberOf takes a list, and a list takes memberOf";
    } else if (ConditionReader.box(property.type()) != compared) {
      return "the two sides have different types";
    } else if (operator == Operator.NOT_MEMBER
        && limit.parameter() != null
        && limit.parameter().list() == Parameter.Listing.OPEN) {
      return "'not memberOf' an open list is never known; close the list";
    } else if (operator == Operator.EQUAL
        && limit.isToFact()
        && !(property.identifies() && limit.property().identifies())) {
      return "facts are joined on ids: name a @Key or a @Reference on each side";
    }
    return null;
  }
}
