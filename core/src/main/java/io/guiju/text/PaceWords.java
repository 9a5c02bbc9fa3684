package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.pack.Target;
import io.guiju.progress.Pace;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the line to a target stands, and what it still needs, in sentences. */
final class PaceWords {
  private final Words words;
  private final QuantityWords quantities;
  private final GrowthWords growth;

  PaceWords(Words words) {
    this.words = words;
    this.quantities = new QuantityWords(words);
    this.growth = new GrowthWords(words, quantities);
  }

  /** Where the line stands and what is needed; empty where there is no line. */
  String pace(TargetProgress progress) {
    Target target = TargetWords.target(progress);
    Pace pace = progress.pace();
    Ratio value = progress.value();
    boolean isSettled =
        progress.outcome() != Outcome.PENDING && progress.standing() != Standing.NEAR;
    if (pace == null || value == null || isSettled) {
      return "";
    }
    boolean isGrowth = target.over() == Target.Over.GROWTH;
    String line = isGrowth ? growth.expected(pace, value) : line(target, pace, value);
    String needed = isGrowth ? growth.needed(pace, target) : needed(progress, target, pace);
    if (needed != null && ProgressState.of(progress) == ProgressState.OPEN) {
      needed = words.say("progress.needed.open", needed);
    }
    return words.sentences(needed == null ? List.of(line) : List.of(line, needed));
  }

  private String line(Target target, Pace pace, Ratio value) {
    String unit = target.indicator().unit();
    String expected = quantities.say(pace.expected(), unit, value);
    return target.over() == Target.Over.SUM
        ? words.say("progress.pace.sum", pace.year() + "", expected)
        : words.say(
            "progress.pace",
            pace.since() + "",
            quantities.say(pace.first(), unit),
            pace.year() + "",
            expected);
  }

  private @Nullable String needed(TargetProgress progress, Target target, Pace pace) {
    int years = target.through() - pace.year();
    String unit = target.indicator().unit();
    if (progress.standing() == Standing.NEAR) {
      Ratio lacking =
          Objects.requireNonNull(progress.limit()).minus(Objects.requireNonNull(progress.value()));
      return words.say("progress.needed.near", quantities.change(lacking, unit));
    } else if (pace.needed() == null || years <= 0) {
      return null;
    } else if (pace.needed().numerator().signum() == 0) {
      return words.say("progress.needed.any");
    }
    Ratio inAll = pace.needed().times(BigDecimal.valueOf(years));
    boolean isShared = target.indicator().isOfWholes() && !pace.needed().isExactAt(0);
    Ratio asked = isShared ? QuantityWords.whole(inAll) : pace.needed();
    boolean isMore = target.comparison() == Target.Comparison.MORE_THAN;
    String amount = isMore ? quantities.changeOver(asked, unit) : quantities.change(asked, unit);
    boolean isRank = target.comparison() == Target.Comparison.AT_MOST;
    String key = isRank ? "progress.needed.rank" : "progress.needed";
    String said =
        words.say(
            years == 1 ? key + ".one" : isShared ? key + ".all" : key,
            isMore ? words.say("progress.needed.more", amount) : amount,
            years + "",
            quantities.change(QuantityWords.whole(pace.needed()), unit));
    Ratio enough = TargetWords.enough(progress);
    return enough == null
        ? said
        : words.say("progress.needed.enough", said, quantities.say(enough, unit));
  }
}
