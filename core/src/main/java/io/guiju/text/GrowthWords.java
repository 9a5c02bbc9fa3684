package io.guiju.text;

import io.guiju.pack.Target;
import io.guiju.progress.Pace;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Growth over years: factors in the judging, percentages in words. */
final class GrowthWords {
  private static final Ratio ONE = Ratio.of(BigDecimal.ONE);
  private static final BigDecimal STEPS = BigDecimal.valueOf(10_000);
  private static final String PERCENT = "%";

  private final Words words;
  private final QuantityWords quantities;

  GrowthWords(Words words, QuantityWords quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /** How much it grew so far, in all and a year. */
  String value(TargetProgress progress, Target target, Ratio factor) {
    int year = Objects.requireNonNull(progress.year());
    String inAll = percent(factor, progress.limit());
    int years = year - target.from();
    return years == 1
        ? words.say("progress.value.grown.once", target.from() + "", year + "", inAll)
        : words.say(
            "progress.value.grown", target.from() + "", year + "", inAll, yearly(factor, years));
  }

  String expected(Pace pace, Ratio factor) {
    return words.say(
        "progress.pace.growth",
        pace.since() + "",
        pace.year() + "",
        percent(pace.expected(), factor));
  }

  /** What is left to grow; null where it is reached, or no year is left. */
  @Nullable String needed(Pace pace, Target target) {
    int years = target.through() - pace.year();
    Ratio factor = pace.needed();
    if (factor == null) {
      return null;
    } else if (factor.equals(ONE)) {
      return words.say("progress.needed.any");
    }
    String inAll = percent(factor, null);
    boolean isMore = target.comparison() == Target.Comparison.MORE_THAN;
    String asked = isMore ? words.say("progress.needed.more", inAll) : inAll;
    return years == 1
        ? words.say("progress.needed.growth.one", asked)
        : words.say("progress.needed.growth", years + "", asked, yearly(factor, years));
  }

  /** Why there is none, where that is so; else null. */
  @Nullable String none(TargetProgress progress, Target target) {
    boolean isBase = progress.used().stream().anyMatch(seen -> seen.year() == target.from());
    return isBase && progress.missing().contains(target.from())
        ? words.say("progress.noGrowth", target.from() + "")
        : null;
  }

  private String percent(Ratio factor, @Nullable Ratio beside) {
    return quantities.say(factor.minus(ONE), PERCENT, beside == null ? null : beside.minus(ONE));
  }

  /** The rate a year, rounded down to a hundredth of a percent: never above what it truly is. */
  private String yearly(Ratio factor, int years) {
    long low = -STEPS.longValueExact();
    long high = STEPS.longValueExact();
    while (grown(high, years).compareTo(factor) <= 0) {
      high *= 2;
    }
    while (high - low > 1) {
      long middle = Math.floorDiv(low + high, 2);
      if (grown(middle, years).compareTo(factor) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    String rate = quantities.say(Ratio.of(BigDecimal.valueOf(low)).dividedBy(STEPS), PERCENT);
    return grown(low, years).equals(factor) ? rate : words.say("about", rate);
  }

  private static Ratio grown(long rate, int years) {
    return ONE.plus(Ratio.of(BigDecimal.valueOf(rate)).dividedBy(STEPS)).power(years);
  }
}
