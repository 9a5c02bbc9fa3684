package io.guiju.internal.ways;

import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.type.Country;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values that meet requirements: the nearest to the limits, and exact. */
final class Solver {
  private static final int CENTS = 2;

  /** More decimals than anybody pays, for where no cent will do. */
  private static final int FINE = 12;

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** A denominator so large that a cent makes no difference. */
  static final BigDecimal MUCH = BigDecimal.valueOf(10_000_000_000L);

  private Solver() {}

  /** A value of a type that meets all requirements, or null where none was found. */
  static @Nullable Object value(Class<?> type, List<Requirement> required) {
    for (Requirement requirement : required) {
      Object value = first(candidates(requirement), required);
      if (value != null) {
        return value;
      }
    }
    return first(anything(type), required);
  }

  private static @Nullable Object first(Collection<?> candidates, List<Requirement> required) {
    for (Object value : candidates) {
      if (meets(value, required)) {
        return value;
      }
    }
    return null;
  }

  static boolean meets(Object value, List<Requirement> required) {
    for (Requirement requirement : required) {
      if (requirement.truth(value) != Truth.TRUE) {
        return false;
      }
    }
    return true;
  }

  private static Collection<?> candidates(Requirement requirement) {
    Object limit = requirement.limit();
    return switch (requirement.operator()) {
      case EQUAL, AT_MOST, AT_LEAST -> List.of(limit);
      case LESS -> List.of(moved(limit, -1));
      case MORE -> List.of(moved(limit, 1));
      case MEMBER -> (ListParameter<?>) limit;
      default -> List.of();
    };
  }

  /** The next value below or above. */
  private static Object moved(Object limit, int direction) {
    if (limit instanceof Integer number) {
      return number + direction;
    } else if (limit instanceof LocalDate day) {
      return day.plusDays(direction);
    } else if (limit instanceof BigDecimal amount) {
      return amount.add(CENT.multiply(BigDecimal.valueOf(direction)));
    } else if (limit instanceof Ratio ratio) {
      return ratio.minus(
          Ratio.of(BigDecimal.ONE.movePointLeft(4).multiply(BigDecimal.valueOf(-direction))));
    }
    return limit;
  }

  private static List<?> anything(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    } else if (type == Boolean.class) {
      return List.of(true, false);
    } else if (type == String.class) {
      return List.of("?", "??");
    } else if (type == Integer.class) {
      return List.of(0, 1);
    } else if (type == BigDecimal.class) {
      return List.of(MUCH, BigDecimal.ZERO);
    } else if (type == Ratio.class) {
      return List.of(Ratio.of(BigDecimal.ONE), Ratio.of(BigDecimal.ZERO));
    } else if (type == LocalDate.class) {
      return List.of(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 2));
    } else if (type == Place.class) {
      return Stream.of("110000", "310000", "320000").map(Place::new).toList();
    } else if (type == Country.class) {
      return Stream.of("CN", "DE", "JP", "US", "FR").map(Country::new).toList();
    }
    return List.of();
  }

  /** A numerator whose share of the denominator meets all requirements. */
  static @Nullable BigDecimal numerator(BigDecimal denominator, List<Requirement> required) {
    List<BigDecimal> candidates = new ArrayList<>();
    for (Requirement requirement : required) {
      Ratio bound = ((Ratio) requirement.limit()).times(denominator);
      candidates.add(beside(bound, requirement.operator()));
    }
    for (BigDecimal value : candidates) {
      if (meetsAsShare(value, denominator, required)) {
        return value;
      }
    }
    return null;
  }

  /** A denominator of which the numerator is a share that meets all requirements. */
  static @Nullable BigDecimal denominator(BigDecimal numerator, List<Requirement> required) {
    List<BigDecimal> candidates = new ArrayList<>();
    for (Requirement requirement : required) {
      Ratio limit = (Ratio) requirement.limit();
      Ratio bound = Ratio.of(numerator.multiply(limit.denominator()), limit.numerator());
      if (bound != null) {
        candidates.add(
            beside(bound, Requirement.mirrored(requirement.condition(), limit).operator()));
        candidates.add(bound.rounded(FINE, RoundingMode.CEILING));
        candidates.add(bound.rounded(FINE, RoundingMode.FLOOR));
      }
    }
    candidates.addAll(List.of(MUCH, BigDecimal.ONE, CENT, BigDecimal.ONE.movePointLeft(FINE)));
    return candidates.stream()
        .filter(value -> meetsAsShare(numerator, value, required))
        .findFirst()
        .orElse(null);
  }

  private static boolean meetsAsShare(
      BigDecimal numerator, BigDecimal denominator, List<Requirement> required) {
    Ratio share = Ratio.of(numerator, denominator);
    return share != null && meets(share, required);
  }

  /** The amount in cents that is nearest to a bound on its side. */
  private static BigDecimal beside(Ratio bound, Operator operator) {
    return switch (operator) {
      case MORE -> bound.rounded(CENTS, RoundingMode.FLOOR).add(CENT);
      case LESS -> bound.rounded(CENTS, RoundingMode.CEILING).subtract(CENT);
      case AT_MOST -> bound.rounded(CENTS, RoundingMode.FLOOR);
      default -> bound.rounded(CENTS, RoundingMode.CEILING);
    };
  }
}
