package io.guiju.benchmarks;

import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values below, at and above each limit, and days before, at and after each date; some are not
 * known, unless everything is. The same seed makes the same values.
 */
final class MadeUpValues {
  /** The days on which something begins or ends, and days between. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2023, 3, 29),
          LocalDate.of(2023, 3, 30),
          LocalDate.of(2023, 12, 31),
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 6, 30),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2027, 12, 31),
          LocalDate.of(2028, 1, 1));

  private static final List<Place> PLACES = places("330481", "330402", "330400", "330483");
  private static final List<Place> ELSEWHERE = places("330000", "310000", "330100", "330500");

  private final SplittableRandom random;

  /** Of a thousand values, so many are not known. */
  private final int unknown;

  private final LocalDate asOf;
  private final boolean everythingKnown;

  MadeUpValues(long seed, boolean everythingKnown) {
    this.random = new SplittableRandom(seed);
    this.everythingKnown = everythingKnown;
    this.unknown = everythingKnown ? 0 : 50 * (1 + random.nextInt(6));
    this.asOf = pick(DAYS);
  }

  LocalDate asOf() {
    return asOf;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean either() {
    return random.nextBoolean();
  }

  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(1000) < unknown ? null : value.get();
  }

  @Nullable Boolean bool() {
    return maybe(() -> random.nextInt(3) > 0);
  }

  <E extends Enum<E>> @Nullable E constant(Class<E> type) {
    return maybe(() -> pick(List.of(type.getEnumConstants())));
  }

  /** Mostly in the city; where that is not known only if not everything is. */
  @Nullable Place place() {
    if (random.nextInt(6) > 0) {
      return pick(PLACES);
    }
    return maybe(() -> everythingKnown ? ELSEWHERE.get(1) : pick(ELSEWHERE));
  }

  int year() {
    return asOf.getYear() - 2 + random.nextInt(3);
  }

  LocalDate day() {
    return asOf.plusDays(random.nextInt(3) - 1L);
  }

  /** A first day, that of the check at the latest but for one in so many. */
  LocalDate from(int oneIn) {
    return asOf.plusDays(random.nextInt(oneIn) == 0 ? 1 : -random.nextInt(2));
  }

  /** A last day, that of the check at the earliest but for one in so many. */
  LocalDate until(int oneIn) {
    return asOf.plusDays(random.nextInt(oneIn) == 0 ? -1 : random.nextInt(2));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  static List<Place> places(String... codes) {
    return List.of(codes).stream().map(Place::new).toList();
  }
}
