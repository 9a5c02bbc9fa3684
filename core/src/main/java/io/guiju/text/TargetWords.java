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
import java.math.RoundingMode;
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

  /** Its number and its time, and of a number to be about reached what is enough. */
  String asked(TargetProgress progress) {
    Target target = target(progress);
    String asked = asked(target);
    Ratio enough = enough(progress);
    return enough == null
        ? asked
        : words.say("target.enough", asked, quantities.say(enough, target.indicator().unit()));
  }

  /** What is enough, of things the next whole number; null where that is the number itself. */
  private static @Nullable Ratio enough(TargetProgress progress) {
    Ratio enough = progress.enough();
    if (enough == null) {
      return null;
    }
    Ratio said = target(progress).indicator().isOfWholes() ? whole(enough) : enough;
    return said.equals(progress.limit()) ? null : said;
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
    Ratio asked = isShared ? whole(inAll) : pace.needed();
    boolean isMore = target.comparison() == Target.Comparison.MORE_THAN;
    String amount = isMore ? quantities.changeOver(asked, unit) : quantities.change(asked, unit);
    boolean isRank = target.comparison() == Target.Comparison.AT_MOST;
    String key = isRank ? "progress.needed.rank" : "progress.needed";
    String said =
        words.say(
            years == 1 ? key + ".one" : isShared ? key + ".all" : key,
            isMore ? words.say("progress.needed.more", amount) : amount,
            years + "",
            quantities.change(whole(pace.needed()), unit));
    Ratio enough = enough(progress);
    return enough == null
        ? said
        : words.say("progress.needed.enough", said, quantities.say(enough, unit));
  }

  /** There is no fraction of a thing: the next whole number away from none. */
  private static Ratio whole(Ratio number) {
    return Ratio.of(number.rounded(0, RoundingMode.UP));
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
    String preliminary = preliminary(progress);
    if (preliminary != null) {
      said.add(preliminary);
    }
    return words.sentences(said);
  }

  /** The years whose values may still change what would otherwise be decided. */
  private @Nullable String preliminary(TargetProgress progress) {
    TreeSet<Integer> years = new TreeSet<>();
    progress.used().stream()
        .filter(seen -> Boolean.FALSE.equals(seen.finalValue()))
        .filter(seen -> isOpen(progress, seen.year()))
        .forEach(seen -> years.add(seen.year()));
    return years.isEmpty() ? null : words.say("progress.awaited", years(years));
  }

  /** Whether a year that is judged by itself, or else the whole, is undetermined. */
  private static boolean isOpen(TargetProgress progress, int year) {
    return target(progress).over() == Target.Over.EACH_YEAR
        ? progress.parts().stream()
            .anyMatch(
                part -> part.name().equals(year + "") && part.outcome() == Outcome.UNDETERMINED)
        : progress.outcome() == Outcome.UNDETERMINED;
  }

  /** The years that grew less than is asked for on average; empty where none did. */
  String weak(TargetProgress progress) {
    return words.sentences(
        progress.weak().stream()
            .map(
                weak ->
                    words.say(
                        "progress.weak",
                        weak.year() + "",
                        quantities.say(weak.growth(), "%", target(progress).limit())))
            .toList());
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
            Digits.grouped(BigDecimal.valueOf(records.known())),
            Digits.grouped(BigDecimal.valueOf(records.unknown())));
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
