package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.pack.Firmness;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Pace;
import io.guiju.progress.Progress;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts where a plan stands into words, in one language. Immutable and thread-safe. */
public final class ProgressWords {
  private static final Ratio ONE = Ratio.of(BigDecimal.ONE);
  private static final String PERCENT = "%";

  private final Words words;
  private final ValueWords values;

  private ProgressWords(RulePack pack, Language language) {
    this.words = new Words(language);
    this.values = new ValueWords(pack, words);
  }

  public static ProgressWords of(RulePack pack, Language language) {
    return new ProgressWords(pack, language);
  }

  /** How a target or a duty stands; how firmly the plan speaks decides the word for a miss. */
  public String status(Progress progress) {
    String kind = progress instanceof TargetProgress ? "target." : "duty.";
    boolean isMissed =
        progress instanceof TargetProgress && progress.outcome() == Outcome.NOT_SATISFIED;
    return isMissed
        ? words.say("progress.missed." + isFirm(progress))
        : status(kind, progress.outcome(), progress.standing());
  }

  private String status(String kind, Outcome outcome, @Nullable Standing standing) {
    String refined = standing == null ? "" : "." + standing;
    return words.say("progress." + kind + outcome + refined);
  }

  private static boolean isFirm(Progress progress) {
    Firmness firmness = progress.provision().firmness();
    return firmness == Firmness.ENSURE || firmness == Firmness.ACHIEVE;
  }

  /** What a target asks for, and when. */
  public String requirement(Target target) {
    Ratio limit = target.limit();
    String unit = target.over() == Target.Over.GROWTH ? PERCENT : target.indicator().unit();
    String number =
        limit == null
            ? Objects.requireNonNull(target.than()).label().in(words.language())
            : amount(limit, unit);
    return words.say(
        "progress.asked." + target.over(),
        words.say("progress.compared." + target.comparison(), number),
        Integer.toString(target.from()),
        Integer.toString(target.through()));
  }

  /** What is known of it; empty where nothing is. */
  public String value(TargetProgress progress) {
    Ratio value = progress.value();
    Target target = Objects.requireNonNull(progress.provision().target());
    return value == null || progress.year() == null
        ? ""
        : words.say("progress.value", amount(value, target), Integer.toString(progress.year()));
  }

  private String amount(Ratio value, Target target) {
    return target.over() == Target.Over.GROWTH
        ? words.say("progress.growth", amount(value.minus(ONE), PERCENT))
        : amount(value, target.indicator().unit());
  }

  private String amount(Ratio value, String unit) {
    return unit.equals(PERCENT) ? values.say(value, unit, null) : values.amount(value, unit);
  }

  /** What is to be said besides: the pace, years and parts by name, what is not known. */
  public List<String> notes(Progress progress) {
    return progress instanceof TargetProgress target
        ? target(target)
        : duty((DutyProgress) progress);
  }

  private List<String> target(TargetProgress progress) {
    Target target = Objects.requireNonNull(progress.provision().target());
    List<String> notes = new ArrayList<>();
    Pace pace = progress.pace();
    if (pace != null) {
      notes.add(
          words.say(
              "progress.line",
              Integer.toString(pace.since()),
              amount(pace.expected(), target),
              Integer.toString(pace.year())));
      if (pace.needed() != null && target.over() != Target.Over.GROWTH) {
        notes.add(words.say("progress.needed", needed(pace.needed(), target)));
      }
    }
    List<String> missed = named(progress, Outcome.NOT_SATISFIED);
    if (!missed.isEmpty()) {
      notes.add(words.say("progress.failed", words.list(missed)));
    }
    if (!progress.missing().isEmpty()) {
      notes.add(
          words.say(
              "progress.missing",
              words.list(progress.missing().stream().map(Object::toString).toList())));
    }
    if (progress.unknown() > 0) {
      notes.add(words.say("progress.unknown", Long.toString(progress.unknown())));
    }
    return notes;
  }

  private String needed(Ratio needed, Target target) {
    String unit = target.indicator().unit();
    return unit.equals(PERCENT) ? values.points(needed) : values.amount(needed, unit);
  }

  private static List<String> named(TargetProgress progress, Outcome outcome) {
    return progress.parts().stream()
        .filter(part -> part.outcome() == outcome)
        .map(TargetProgress.Part::name)
        .toList();
  }

  /** The parts that are not implemented, by how they stand. */
  private List<String> duty(DutyProgress progress) {
    if (progress.parts().size() < 2) {
      return List.of();
    }
    return progress.parts().stream()
        .filter(part -> part.outcome() != Outcome.SATISFIED)
        .map(part -> status("duty.", part.outcome(), part.standing()))
        .distinct()
        .map(status -> words.say("progress.parts", status, words.list(parts(progress, status))))
        .toList();
  }

  private List<String> parts(DutyProgress progress, String status) {
    return progress.parts().stream()
        .filter(part -> status("duty.", part.outcome(), part.standing()).equals(status))
        .map(this::name)
        .toList();
  }

  /** A part by its thing, county and year. */
  public String name(DutyProgress.Part part) {
    return String.join(
        " ",
        Stream.of(
                part.thing() == null ? null : part.thing().name().in(words.language()),
                part.region() == null ? null : values.say(part.region(), null, null),
                part.year() == null ? null : part.year().toString())
            .filter(Objects::nonNull)
            .toList());
  }
}
