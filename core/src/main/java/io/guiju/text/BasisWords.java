package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Tally;
import io.guiju.progress.TargetProgress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the value of a target rests on, and what it lacks, in sentences. */
final class BasisWords {
  private final Words words;
  private final ValueWords values;
  private final GrowthWords growth;

  BasisWords(RulePack pack, Words words) {
    this.words = words;
    this.values = new ValueWords(pack, words);
    this.growth = new GrowthWords(words, new QuantityWords(words));
  }

  /** How many records are known and unknown, and all or not; empty where nothing was tallied. */
  String coverage(TargetProgress progress) {
    RecordCount records = RecordCount.of(progress);
    if (records == null) {
      return "";
    }
    boolean isUndivided =
        progress.value() == null && TargetWords.target(progress).indicator().share() != null;
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

  /** The years that are over and unknown, and what is known no longer; empty where none is. */
  String missing(TargetProgress progress) {
    Target target = TargetWords.target(progress);
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
    return TargetWords.target(progress).over() == Target.Over.EACH_YEAR
        ? progress.parts().stream()
            .anyMatch(
                part -> part.name().equals(year + "") && part.outcome() == Outcome.UNDETERMINED)
        : progress.outcome() == Outcome.UNDETERMINED;
  }

  private String years(Iterable<Integer> years) {
    List<String> said = new ArrayList<>();
    years.forEach(year -> said.add(year + ""));
    return words.list(said);
  }
}
