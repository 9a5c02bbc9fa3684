package io.guiju.harness.register;

import java.time.LocalDate;

/** Days on which something was recognised, approved or made: most in the years of the plan. */
final class Days {
  /** How a table says that it has not happened, or has no end. */
  static final String NEVER = "9999-12-31";

  private static final int PERCENT_IN_THE_PLAN = 65;
  private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);
  private static final LocalDate BEGINNING_OF_THE_PLAN = LocalDate.of(2023, 1, 1);
  private static final LocalDate DAY_OF_THE_CHECK = LocalDate.of(2024, 12, 31);

  private Days() {}

  static LocalDate past(Draw draw) {
    return draw.percent(PERCENT_IN_THE_PLAN)
        ? draw.day(BEGINNING_OF_THE_PLAN, DAY_OF_THE_CHECK)
        : draw.day(EARLIEST, BEGINNING_OF_THE_PLAN.minusDays(1));
  }

  /** Of a hundred, so many have not happened and of so many the day is not known. */
  static String drawn(Draw draw, int percentNever, int percentUnknown) {
    int number = draw.number(1, 100);
    if (number <= percentNever) {
      return NEVER;
    }
    return number <= percentNever + percentUnknown ? draw.noValue() : past(draw).toString();
  }
}
