package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.pack.Indicator;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Pace;
import io.guiju.progress.Standing;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What targets ask for and how they stand, in sentences. */
final class TargetWords {
  private final Words words;
  private final QuantityWords quantities;
  private final GrowthWords growth;
  private final ValueWords values;

  TargetWords(RulePack pack, Words words) {
    this.words = words;
    this.values = new ValueWords(pack, words);
    this.quantities = new QuantityWords(words);
    this.growth = new GrowthWords(words, quantities);
  }

  String label(Indicator indicator) {
    return indicator.label().in(words.language());
  }

  /** Its number and its time. */
  String asked(Target target) {
    String said =
        words.say(
            "target." + target.over(), limit(target), target.from() + "", target.through() + "");
    return target.anyRegion() ? words.say("target.any", said) : said;
  }

  private String limit(Target target) {
    String unit = target.over() == Target.Over.GROWTH ? "%" : target.indicator().unit();
    String limit =
        target.than() != null
            ? label(target.than())
            : quantities.limit(Objects.requireNonNull(target.limit()), unit);
    return compared(target, limit);
  }

  private String compared(Target target, String limit) {
    return words.say("target." + target.comparison(), limit);
  }

  /** What is known so far; empty where nothing is. */
  String value(TargetProgress progress) {
    Target target = target(progress);
    Ratio value = progress.value();
    Integer year = progress.year();
    if (value == null || year == null) {
      return "";
    } else if (target.over() == Target.Over.GROWTH) {
      return growth.value(progress, target, value);
    }
    String said = quantities.say(value, target.indicator().unit(), progress.limit());
    String key = target.over() == Target.Over.SUM ? "progress.value.sum" : "progress.value";
    return words.say(key, year + "", said);
  }

  /** Where the line stands and what is needed; empty where there is no line. */
  String pace(TargetProgress progress) {
    Target target = target(progress);
    Pace pace = progress.pace();
    Ratio value = progress.value();
    boolean isSettled =
        progress.outcome() != Outcome.PENDING && progress.standing() != Standing.NEAR;
    if (pace == null || value == null || isSettled) {
      return "";
    }
    boolean isGrowth = target.over() == Target.Over.GROWTH;
    String line = isGrowth ? growth.expected(pace, value) : line(target, pace, value);
    String needed = isGrowth ? growth.needed(pace, target) : needed(target, pace);
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

  private @Nullable String needed(Target target, Pace pace) {
    int years = target.through() - pace.year();
    if (pace.needed() == null || years <= 0) {
      return null;
    } else if (pace.needed().numerator().signum() == 0) {
      return words.say("progress.needed.any");
    }
    String amount = quantities.change(pace.needed(), target.indicator().unit());
    boolean isMore = target.comparison() == Target.Comparison.MORE_THAN;
    boolean isRank = target.comparison() == Target.Comparison.AT_MOST;
    String key = isRank ? "progress.needed.rank" : "progress.needed";
    return words.say(
        years == 1 ? key + ".one" : key,
        isMore ? words.say("progress.needed.more", amount) : amount,
        years + "");
  }

  /** The years or regions that are judged by themselves and of which something can be said. */
  List<String> parts(TargetProgress progress) {
    return progress.parts().stream()
        .filter(part -> part.value() != null)
        .map(part -> part(progress, part))
        .toList();
  }

  private String part(TargetProgress progress, TargetProgress.Part part) {
    Target target = target(progress);
    String unit = target.indicator().unit();
    String value = quantities.say(Objects.requireNonNull(part.value()), unit, part.limit());
    String key = target.anyRegion() ? "progress.region" : "progress.year";
    String said = words.say(key, part.name(), value);
    if (target.than() != null && part.limit() != null) {
      said =
          words.say(
              "progress.asked",
              said,
              compared(target, quantities.say(part.limit(), unit, part.value())));
    }
    return words.say("note", said, words.say("state." + ProgressState.of(progress, part)));
  }

  /** The years that are over and unknown, and what is known no longer; empty where none is. */
  String missing(TargetProgress progress) {
    Target target = target(progress);
    List<Integer> missing = new ArrayList<>(progress.missing());
    List<String> said = new ArrayList<>();
    if (target.over() == Target.Over.GROWTH) {
      String none = growth.none(progress, target);
      if (none != null) {
        missing.remove((Integer) target.from());
        said.add(none);
      }
    }
    if (!missing.isEmpty()) {
      said.add(words.say("progress.missing", years(missing)));
    }
    if (progress.tallied() != null) {
      said.add(words.say("progress.talliedOn", values.date(progress.tallied())));
    }
    progress
        .outdated()
        .forEach(
            old ->
                said.add(
                    words.say("progress.outdated", old.year() + "", values.date(old.lastRead()))));
    return words.sentences(said);
  }

  private String years(Iterable<Integer> years) {
    List<String> said = new ArrayList<>();
    years.forEach(year -> said.add(year + ""));
    return words.list(said);
  }

  /** How many records are known and unknown, and all or not; empty where nothing was tallied. */
  String coverage(TargetProgress progress) {
    RecordCount records = RecordCount.of(progress);
    if (records == null) {
      return "";
    }
    boolean isUndivided = progress.value() == null && target(progress).indicator().share() != null;
    String counted =
        words.say(
            "progress.coverage",
            QuantityWords.grouped(BigDecimal.valueOf(records.known())),
            QuantityWords.grouped(BigDecimal.valueOf(records.unknown())));
    return records.complete()
        ? counted
        : words.say(isUndivided ? "progress.undivided" : "progress.partial", counted);
  }

  /** Who published what it rests on, for which years, and whether that may still change. */
  String basis(TargetProgress progress) {
    Map<String, TreeSet<Integer>> sources = new LinkedHashMap<>();
    progress
        .used()
        .forEach(
            seen -> sources.computeIfAbsent(source(seen), s -> new TreeSet<>()).add(seen.year()));
    List<String> said = new ArrayList<>();
    sources.forEach(
        (source, years) -> said.add(words.say("progress.source", source, years(years))));
    return said.isEmpty() ? "" : words.say("progress.basis", words.sentences(said));
  }

  private String source(Observation seen) {
    List<String> notes = new ArrayList<>();
    if (seen.known() != null) {
      notes.add(words.say("progress.tallied"));
    }
    if (seen.finalValue() != null) {
      notes.add(words.say(seen.finalValue() ? "progress.final" : "progress.preliminary"));
    }
    String source =
        seen.source() == null
            ? words.say("progress.unsourced")
            : seen.source().equals(Tally.SOURCE) ? words.say("progress.register") : seen.source();
    return notes.isEmpty()
        ? source
        : words.say("note", source, String.join(words.say("notes"), notes));
  }

  private static Target target(TargetProgress progress) {
    return Objects.requireNonNull(progress.provision().target());
  }
}
