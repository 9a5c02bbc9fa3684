package io.guiju.text;

import io.guiju.pack.Indicator;
import io.guiju.pack.Target;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What targets ask for and how they stand, in sentences. */
final class TargetWords {
  private final Words words;
  private final QuantityWords quantities;
  private final GrowthWords growth;

  TargetWords(Words words) {
    this.words = words;
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
  static @Nullable Ratio enough(TargetProgress progress) {
    Ratio enough = progress.enough();
    if (enough == null) {
      return null;
    }
    Ratio said = target(progress).indicator().isOfWholes() ? QuantityWords.whole(enough) : enough;
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

  static Target target(TargetProgress progress) {
    return Objects.requireNonNull(progress.provision().target());
  }
}
