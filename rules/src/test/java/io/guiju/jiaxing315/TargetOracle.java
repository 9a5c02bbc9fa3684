package io.guiju.jiaxing315;

import io.guiju.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a target comes to, worked out from the text of the plan and how it is read, with nothing but
 * multiplication: written down beside the pack, and asking neither its data nor its rules.
 *
 * @param over end, sum, year or growth
 * @param comparison {@code ~} is about
 * @param number in the unit, as a fraction where no decimal says it; {@code than} another indicator
 */
record TargetOracle(String id, String over, String comparison, String number, String unit) {
  private static final String ALL =
      """
      1.2-a end > 3.65 %
      1.2-b end >= 3.4 %
      1.2-c end >= 73 %
      1.2-d end >= 20 件/万人
      1.2-e end >= 230 人年/万人
      1.2-h end >= 3 家
      1.2-j sum ~ 5 项
      1.2-k end ~ 8 名
      1.2-l end ~ 200 名
      1.2-m end ~ 200 名
      1.2-n sum > 200 亿元
      1.2-o sum > 1000 亿元
      1.2-p end > 2000 亿元
      2.1.3-d end >= 5 个
      2.1.3-e year >= 70 家
      2.1.3-f year >= 30 家
      2.1.3-g year >= 10 家
      2.1.3-h year >= 2 家
      2.1.4-a sum >= 280 亿元
      2.1.4-f end >= 30 家
      2.1.4-g end >= 20 家
      2.2.1-d sum >= 150 个
      2.2.1-e sum >= 100 项
      2.2.2-d end >= 10 家
      2.3.1-c end > 15000 家
      2.3.1-d end > 6000 家
      2.3.1-e end > 60 家
      2.3.1-f end > 20 家
      2.3.1-g end >= 2 家
      2.3.1-h sum >= 30 家
      2.3.1-j year >= 2 家
      2.3.1-k year >= 15 家
      2.3.2-h year >= 20 项
      2.3.3-e year > than %
      2.3.3-f year ~ 20 %
      2.3.3-g sum >= 30 个
      2.3.3-h sum ~ 60 个
      2.4.1-c end ~ 8 名
      2.4.1-d end >= 25 个
      2.4.1-e sum >= 250 名
      2.4.1-h end >= 2 个
      2.4.3-d end >= 2000 人
      2.4.3-f end >= 1400000 人
      2.4.3-g end >= 520000 人
      2.4.4-b end >= 100/3 %
      2.5.3-b end <= 40 位
      2.5.3-c end <= 30 位
      2.6.2-b end >= 3 个
      2.6.2-c end >= 10 个
      3.2-b growth >= 18 亿元
      """;

  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  /**
   * A value over another, which may change or not.
   *
   * @param said whether it is final; null where nobody says
   */
  record Seen(BigDecimal top, BigDecimal bottom, @Nullable Boolean said) {
    boolean isFinal() {
      return said != null && said;
    }

    boolean isPreliminary() {
      return said != null && !said;
    }

    /** Negative where it is less than the fraction. */
    int compareTo(BigDecimal numerator, BigDecimal denominator) {
      return top.multiply(denominator).compareTo(numerator.multiply(bottom));
    }
  }

  static List<TargetOracle> all() {
    return ALL.lines()
        .map(line -> line.split(" "))
        .map(words -> new TargetOracle(words[0], words[1], words[2], words[3], words[4]))
        .toList();
  }

  /**
   * @param own the values of its indicator
   * @param other those of the indicator that it has to exceed; of the others none
   */
  Outcome outcome(
      NavigableMap<Integer, Seen> own, NavigableMap<Integer, Seen> other, LocalDate asOf) {
    return switch (over) {
      case "end" -> end(own, asOf);
      case "sum" -> sum(own, asOf);
      case "growth" -> growth(own, asOf);
      default -> eachYear(own, other, asOf);
    };
  }

  private Outcome end(NavigableMap<Integer, Seen> own, LocalDate asOf) {
    Seen last = known(own, 2027, asOf);
    if (asOf.getYear() <= 2027 && (last == null || !last.isFinal())) {
      return Outcome.PENDING;
    }
    return last == null || last.isPreliminary() ? Outcome.UNDETERMINED : judged(last, fraction());
  }

  private Outcome sum(NavigableMap<Integer, Seen> own, LocalDate asOf) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean isWhole = true;
    boolean isPreliminary = false;
    BigDecimal firm = BigDecimal.ZERO;
    for (int year = 2023; year <= 2027; year++) {
      Seen seen = known(own, year, asOf);
      isWhole &= seen != null;
      isPreliminary |= seen != null && seen.isPreliminary();
      firm = seen == null || seen.isPreliminary() ? firm : firm.add(seen.top());
      sum = seen == null ? sum : sum.add(seen.top());
    }
    Outcome soFar = judged(new Seen(sum, BigDecimal.ONE, true), fraction());
    isPreliminary &= judged(new Seen(firm, BigDecimal.ONE, true), fraction()) != Outcome.SATISFIED;
    Seen last = known(own, 2027, asOf);
    boolean isOver = asOf.getYear() > 2027 || last != null && last.isFinal();
    if (soFar == Outcome.SATISFIED && !isPreliminary) {
      return soFar;
    } else if (!isOver) {
      return Outcome.PENDING;
    }
    return isWhole && !isPreliminary ? soFar : Outcome.UNDETERMINED;
  }

  /** The last value is at least 1.18^5 times the first. */
  private Outcome growth(NavigableMap<Integer, Seen> own, LocalDate asOf) {
    Seen first = known(own, 2022, asOf);
    Seen last = known(own, 2027, asOf);
    if (asOf.getYear() <= 2027 && (last == null || !last.isFinal())) {
      return Outcome.PENDING;
    } else if (first == null || last == null || first.top().signum() <= 0) {
      return Outcome.UNDETERMINED;
    } else if (first.isPreliminary() || last.isPreliminary()) {
      return Outcome.UNDETERMINED;
    }
    BigDecimal factor = new BigDecimal("1." + number).pow(5);
    return last.top().compareTo(first.top().multiply(factor)) >= 0
        ? Outcome.SATISFIED
        : Outcome.NOT_SATISFIED;
  }

  private Outcome eachYear(
      NavigableMap<Integer, Seen> own, NavigableMap<Integer, Seen> other, LocalDate asOf) {
    List<Outcome> years =
        IntStream.rangeClosed(2023, 2027).mapToObj(year -> year(own, other, year, asOf)).toList();
    return Stream.of(Outcome.NOT_SATISFIED, Outcome.PENDING, Outcome.UNDETERMINED)
        .filter(years::contains)
        .findFirst()
        .orElse(Outcome.SATISFIED);
  }

  private Outcome year(
      NavigableMap<Integer, Seen> own,
      NavigableMap<Integer, Seen> other,
      int year,
      LocalDate asOf) {
    Seen seen = known(own, year, asOf);
    boolean exceeds = number.equals("than");
    Seen exceeded = exceeds ? known(other, year, asOf) : null;
    boolean isFinal =
        seen != null && seen.isFinal() && (!exceeds || exceeded != null && exceeded.isFinal());
    if (asOf.getYear() <= year && !isFinal) {
      return Outcome.PENDING;
    } else if (seen == null || exceeds && exceeded == null) {
      return Outcome.UNDETERMINED;
    } else if (seen.isPreliminary() || exceeds && exceeded.isPreliminary()) {
      return Outcome.UNDETERMINED;
    }
    return exceeds
        ? judged(seen, new BigDecimal[] {exceeded.top(), exceeded.bottom()})
        : judged(seen, fraction());
  }

  private static Seen known(NavigableMap<Integer, Seen> series, int year, LocalDate asOf) {
    return year <= asOf.getYear() ? series.get(year) : null;
  }

  private Outcome judged(Seen seen, BigDecimal[] limit) {
    boolean reached =
        switch (comparison) {
          case ">=" -> seen.compareTo(limit[0], limit[1]) >= 0;
          case ">" -> seen.compareTo(limit[0], limit[1]) > 0;
          case "<=" -> seen.compareTo(limit[0], limit[1]) <= 0;
          default -> seen.compareTo(limit[0].multiply(NINE_TENTHS), limit[1]) >= 0;
        };
    return reached ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
  }

  private BigDecimal[] fraction() {
    BigDecimal[] parts =
        Arrays.stream(number.split("/")).map(BigDecimal::new).toArray(BigDecimal[]::new);
    return parts.length == 1 ? new BigDecimal[] {parts[0], BigDecimal.ONE} : parts;
  }

  /** By the id of the target. */
  static Map<String, TargetOracle> byId() {
    Map<String, TargetOracle> byId = new LinkedHashMap<>();
    all().forEach(oracle -> byId.put(oracle.id(), oracle));
    return byId;
  }
}
