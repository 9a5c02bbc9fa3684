package io.guiju.law;

import io.guiju.Facts;
import io.guiju.Ground;
import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.type.FactKey;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what a ground shows whether it holds, with comparisons of its own. Of a fact that is
 * there or not, a ground shows the type and what it has to be like; whether others may exist is
 * read from the facts.
 */
record GroundReader(Facts facts, FactKey subject) {
  Truth truth(Ground ground) {
    return ground instanceof Ground.Comparison comparison
        ? truth(comparison.observed(), comparison.operator(), comparison.limit())
        : truth((Ground.Presence) ground);
  }

  private Truth truth(Ground.Presence presence) {
    Truth there;
    if (presence.provenance() != null) {
      there = Truth.of(ofType(presence).stream().anyMatch(fact -> meets(fact, presence)));
    } else if (facts.isComplete(presence.type().type(), subject)) {
      there = Truth.of(ofType(presence).stream().anyMatch(fact -> isTied(fact, presence)));
    } else {
      there = Truth.UNKNOWN;
    }
    return presence.wanted() ? there : there.not();
  }

  private List<Object> ofType(Ground.Presence presence) {
    return facts.of(presence.type().type());
  }

  private static boolean meets(Object fact, Ground.Presence presence) {
    return presence.conditions().stream().allMatch(c -> truth(fact, c) == Truth.TRUE);
  }

  /** Whether a fact is the one that is meant by its ids, or may be. */
  private static boolean isTied(Object fact, Ground.Presence presence) {
    return presence.conditions().stream()
        .filter(c -> c.operator() == Operator.EQUAL)
        .filter(c -> c.limit() instanceof String || c.limit() instanceof Integer)
        .noneMatch(c -> truth(fact, c) == Truth.FALSE);
  }

  private static Truth truth(Object fact, Ground.Comparison condition) {
    Property property = condition.term().type().property(condition.term().name());
    Object observed = property == null ? null : property.of(fact);
    return truth(observed, condition.operator(), condition.limit());
  }

  private static Truth truth(@Nullable Object observed, Operator operator, @Nullable Object limit) {
    if (observed == null || limit == null) {
      return Truth.UNKNOWN;
    }
    return switch (operator) {
      case EQUAL -> Truth.of(observed.equals(limit));
      case NOT_EQUAL -> Truth.of(!observed.equals(limit));
      case LESS -> Truth.of(order(observed, limit) < 0);
      case AT_MOST -> Truth.of(order(observed, limit) <= 0);
      case MORE -> Truth.of(order(observed, limit) > 0);
      case AT_LEAST -> Truth.of(order(observed, limit) >= 0);
      case MEMBER -> member(observed, (ListParameter<?>) limit);
      case NOT_MEMBER -> member(observed, (ListParameter<?>) limit).not();
      case WITHIN -> within(((Place) observed).code(), ((Place) limit).code());
    };
  }

  private static int order(Object observed, Object limit) {
    if (observed instanceof LocalDate day) {
      return Long.compare(day.toEpochDay(), ((LocalDate) limit).toEpochDay());
    } else if (observed instanceof Ratio share) {
      Ratio other = (Ratio) limit;
      BigDecimal left = share.numerator().multiply(other.denominator());
      return left.compareTo(other.numerator().multiply(share.denominator()));
    }
    return new BigDecimal(observed.toString()).compareTo(new BigDecimal(limit.toString()));
  }

  /** What is not in an open list may be meant all the same. */
  private static Truth member(Object observed, ListParameter<?> list) {
    for (Object member : list) {
      if (member.equals(observed)) {
        return Truth.TRUE;
      }
    }
    return list.isOpen() ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** A place whose own digits begin with all of the other's; one with fewer may be. */
  private static Truth within(String observed, String limit) {
    String place = observed.replaceFirst("(00){1,2}$", "");
    String scope = limit.replaceFirst("(00){1,2}$", "");
    return place.startsWith(scope)
        ? Truth.TRUE
        : scope.startsWith(place) ? Truth.UNKNOWN : Truth.FALSE;
  }
}
