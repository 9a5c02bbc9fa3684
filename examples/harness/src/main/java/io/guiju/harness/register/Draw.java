package io.guiju.harness.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws from a fixed seed. Each table has a lot of its own, so a change in one leaves the others.
 * Only methods of {@link Random} whose algorithm its documentation lays down: every JDK draws the
 * same.
 */
final class Draw {
  private static final long SEED = 315;

  private static final List<String> NO_VALUE = List.of("", "n/a", "无", "-");

  private final Random random;

  Draw(int lot) {
    this.random = new Random(SEED * 1000 + lot);
  }

  /** A number from the first to the last, both included. */
  int number(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** 是 or 否; empty for the rest. */
  String yesOrNo(int percentYes, int percentNo) {
    int number = number(1, 100);
    if (number <= percentYes) {
      return "是";
    }
    return number <= percentYes + percentNo ? "否" : "";
  }

  /** One of the ways in which tables say that a value is not known. */
  String noValue() {
    return oneOf(NO_VALUE);
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(number(0, (int) ChronoUnit.DAYS.between(first, last)));
  }

  <T> List<T> shuffled(Collection<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Revenue in 万元: most firms are small, few are large. */
  BigDecimal revenue() {
    int size = number(1, 100);
    int tenThousands;
    if (size <= 25) {
      tenThousands = number(300, 2_000);
    } else if (size <= 65) {
      tenThousands = number(2_000, 10_000);
    } else if (size <= 90) {
      tenThousands = number(10_000, 50_000);
    } else {
      tenThousands = number(50_000, 400_000);
    }
    return BigDecimal.valueOf(tenThousands * 100L + number(0, 99), 2);
  }

  /** A share in hundredths of a percent: most between 1 % and 12 %. */
  BigDecimal share() {
    int kind = number(1, 100);
    int hundredths;
    if (kind <= 70) {
      hundredths = 100 + number(0, 220) + number(0, 220) + number(0, 220);
    } else if (kind <= 90) {
      hundredths = number(500, 1_200);
    } else if (kind <= 97) {
      hundredths = number(0, 150);
    } else {
      hundredths = number(1_200, 2_500);
    }
    return BigDecimal.valueOf(hundredths, 4);
  }
}
