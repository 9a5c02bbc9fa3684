package io.guiju.jiaxing315;

import io.guiju.Facts;
import io.guiju.jiaxing315.TargetOracle.Seen;
import io.guiju.pack.Duty;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.progress.Misfit;
import io.guiju.progress.Observation;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Observations and measures made at random, around the limits. The same seed makes the same. */
final class RandomProgress {
  static final String CITY = "330400";
  static final String ZONE = "平湖高新区";
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2023, 3, 30),
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2027, 12, 31),
          LocalDate.of(2028, 1, 1),
          LocalDate.of(2029, 6, 30));
  private static final List<String> MULTIPLES =
      List.of("0", "0.2", "0.3", "0.89", "0.9", "0.99", "1", "1", "1.01", "1.5");
  private static final List<String> GROWN =
      List.of("0", "90", "100", "139.24", "228.7757", "228.77577568", "230");
  private static final List<String> OF_3000 = List.of("102", "101", "999", "1000", "1001", "3000");
  private static final List<@Nullable Boolean> FINAL =
      Arrays.asList(true, true, null, null, null, null, null, false);
  private static final BigDecimal WHOLE = new BigDecimal(3000);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final RulePack pack;
  private final Random random;
  private final LocalDate asOf;
  private final Map<String, NavigableMap<Integer, Seen>> seen = new TreeMap<>();

  /** What was observed of one indicator, or of the parts of a share, for one year. */
  private final List<List<Observation>> observations = new ArrayList<>();

  private final List<Measure> measures = new ArrayList<>();

  RandomProgress(RulePack pack, Random random) {
    this.pack = pack;
    this.random = random;
    this.asOf = pick(DAYS);
    Map<String, TargetOracle> oracles = TargetOracle.byId();
    for (Provision provision : pack.provisions()) {
      if (provision.kind() == ProvisionKind.TARGET) {
        Indicator indicator = provision.target().indicator();
        TargetOracle oracle = oracles.get(provision.id());
        observe(indicator, oracle);
        if (provision.target().than() != null) {
          observe(provision.target().than(), oracle);
        }
      } else if (provision.kind() == ProvisionKind.DUTY) {
        report(provision.id(), provision.duty());
      }
    }
  }

  private void observe(Indicator indicator, TargetOracle oracle) {
    if (seen.containsKey(indicator.id())) {
      return;
    }
    NavigableMap<Integer, Seen> series = new TreeMap<>();
    seen.put(indicator.id(), series);
    int chance = pick(List.of(100, 100, 90, 30));
    for (int year = 2020; year <= 2029; year++) {
      if (random.nextInt(100) < chance) {
        Boolean isFinal = pick(FINAL);
        if (indicator.share() != null && random.nextBoolean()) {
          series.put(year, share(indicator, year, new BigDecimal(pick(OF_3000)), isFinal));
        } else {
          BigDecimal value = value(oracle);
          String region = oracle.id().equals("2.5.3-c") ? ZONE : CITY;
          Observation one =
              observation(indicator.id(), region, year, value, oracle.unit(), isFinal);
          if (Misfit.of(pack, one) == null) {
            series.put(year, new Seen(value, BigDecimal.ONE, isFinal));
            observations.add(List.of(one));
          }
        }
      }
      if (random.nextInt(10) == 0) {
        String region = oracle.id().equals("2.5.3-c") ? "海宁高新区" : "330421";
        Observation other =
            observation(indicator.id(), region, year, value(oracle), oracle.unit(), true);
        if (Misfit.of(pack, other) == null) {
          observations.add(List.of(other));
        }
      }
    }
  }

  private Seen share(Indicator indicator, int year, BigDecimal part, @Nullable Boolean isFinal) {
    if (random.nextBoolean()) {
      observations.add(
          List.of(
              new Observation(
                  indicator.id(),
                  CITY,
                  year,
                  part,
                  WHOLE,
                  null,
                  null,
                  isFinal,
                  null,
                  null,
                  null,
                  null)));
    } else {
      String top = indicator.share().numerator();
      String bottom = indicator.share().denominator();
      observations.add(
          List.of(
              observation(top, CITY, year, part, unit(top), isFinal),
              observation(bottom, CITY, year, WHOLE, unit(bottom), isFinal)));
    }
    return new Seen(part.multiply(HUNDRED), WHOLE, isFinal);
  }

  private String unit(String indicator) {
    return pack.indicators().stream()
        .filter(each -> each.id().equals(indicator))
        .findFirst()
        .orElseThrow()
        .unit();
  }

  private BigDecimal value(TargetOracle oracle) {
    if (oracle.over().equals("growth")) {
      return new BigDecimal(pick(GROWN));
    } else if (oracle.number().equals("than")) {
      return BigDecimal.valueOf(random.nextInt(4) - 1L);
    }
    String[] fraction = oracle.number().split("/");
    BigDecimal number = new BigDecimal(fraction[0]);
    if (fraction.length > 1) {
      number = number.divide(new BigDecimal(fraction[1]), 4, RoundingMode.HALF_UP);
    }
    BigDecimal value = number.multiply(new BigDecimal(pick(MULTIPLES)));
    value =
        oracle.over().equals("sum") && random.nextInt(4) > 0
            ? value.divide(BigDecimal.valueOf(5))
            : value;
    boolean isOfParts = oracle.unit().contains("/") || List.of("%", "亿元").contains(oracle.unit());
    return isOfParts ? value : value.setScale(0, RoundingMode.HALF_UP);
  }

  private static Observation observation(
      String indicator,
      String region,
      int year,
      BigDecimal value,
      String unit,
      @Nullable Boolean isFinal) {
    return new Observation(
        indicator, region, year, value, null, unit, null, isFinal, null, null, null, null);
  }

  /** Some reports on some of it; at times one on every part of it before. */
  private void report(String provision, Duty duty) {
    List<String> things = new ArrayList<>(duty.things().stream().map(Duty.Thing::id).toList());
    List<@Nullable Integer> years =
        duty.from() == null
            ? Collections.singletonList(null)
            : IntStream.rangeClosed(duty.from(), duty.through()).boxed().toList();
    if (things.isEmpty()) {
      things.add(null);
    }
    if (random.nextInt(3) == 0) {
      for (String thing : things) {
        for (String region : regions(duty)) {
          for (Integer year : years) {
            LocalDate on = year == null ? pick(DAYS) : LocalDate.of(year, 12, 31);
            report(provision, thing, region, year, on, MeasureStatus.IMPLEMENTED);
          }
        }
      }
    }
    List<MeasureStatus> statuses = new ArrayList<>(Arrays.asList(MeasureStatus.values()));
    statuses.add(null);
    for (int i = Math.max(0, random.nextInt(8) - 3); i > 0; i--) {
      LocalDate on = random.nextInt(6) == 0 ? null : pick(DAYS).minusDays(random.nextInt(2));
      report(provision, pick(things), pick(regions(duty)), pick(years), on, pick(statuses));
    }
  }

  private List<String> regions(Duty duty) {
    return duty.by() == Duty.By.CITY
        ? List.of(CITY)
        : pack.vocabulary().places().stream()
            .filter(place -> place.isWithin(pack.scope().place()))
            .map(Place::code)
            .toList();
  }

  private void report(
      String provision,
      String thing,
      String region,
      Integer year,
      LocalDate on,
      MeasureStatus status) {
    String id = "M" + measures.size();
    Measure made = new Measure(id, provision, thing, region, year, null, on, status, null);
    if (Misfit.of(pack, made) == null) {
      measures.add(made);
    }
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The values of an indicator for the city. */
  NavigableMap<Integer, Seen> seen(Indicator indicator) {
    return indicator == null ? new TreeMap<>() : seen.getOrDefault(indicator.id(), new TreeMap<>());
  }

  Facts facts() {
    return facts(observations, 0);
  }

  /** In another order. */
  Facts shuffled(long seed) {
    return facts(observations, seed);
  }

  /** Without what was observed for some of the periods. */
  Facts less() {
    return facts(observations.stream().filter(period -> random.nextInt(3) > 0).toList(), 0);
  }

  private Facts facts(List<List<Observation>> periods, long seed) {
    List<Record> order = new ArrayList<>(measures);
    periods.forEach(order::addAll);
    if (seed != 0) {
      Collections.shuffle(order, new Random(seed));
    }
    return Facts.of(order.toArray(Record[]::new));
  }
}
