package io.guiju.text;

import io.guiju.pack.Duty;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.Progress;
import io.guiju.progress.TargetProgress;
import java.util.ArrayList;
import java.util.List;

/** Puts targets and duties of a plan into words, in one language. Immutable and thread-safe. */
public final class ProgressWords {
  private final Words words;
  private final FaultWords faults;
  private final TargetWords targets;
  private final PaceWords paces;
  private final BasisWords bases;
  private final DutyWords duties;

  private ProgressWords(RulePack pack, Language language) {
    this.words = new Words(language);
    this.faults = new FaultWords(words);
    this.targets = new TargetWords(words);
    this.paces = new PaceWords(words);
    this.bases = new BasisWords(pack, words);
    this.duties = new DutyWords(pack, words);
  }

  public static ProgressWords of(RulePack pack, Language language) {
    return new ProgressWords(pack, language);
  }

  /** The name of a state, such as "pending, behind". */
  public String state(ProgressState state) {
    return words.say("state." + state);
  }

  /** How a target or a duty stands, such as "pending, behind". */
  public String state(Progress progress) {
    return state(ProgressState.of(progress));
  }

  /** What a target measures, or what a duty is in the words of the plan. */
  public String what(Provision provision) {
    Target target = provision.target();
    return target != null
        ? targets.label(target.indicator())
        : words.language() == Language.ZH
            ? provision.citation().quote()
            : provision.citation().gloss();
  }

  /** What a target or a duty asks for, line by line; nothing for an entitlement. */
  public List<String> asked(Provision provision) {
    Target target = provision.target();
    Duty duty = provision.duty();
    if (target != null) {
      return List.of(targets.asked(target));
    }
    return duty == null ? List.of() : duties.asked(duty);
  }

  /** What is known of a target so far; empty where nothing is. */
  public String value(TargetProgress progress) {
    return targets.value(progress);
  }

  /** Where the line to a target stands, and what is still needed; empty where there is none. */
  public String pace(TargetProgress progress) {
    return paces.pace(progress);
  }

  /** How many records are known and unknown, and whether these are all; empty where none were. */
  public String coverage(TargetProgress progress) {
    return bases.coverage(progress);
  }

  /** The years, regions or things that are judged by themselves, on one line. */
  public String parts(Progress progress) {
    List<String> said =
        progress instanceof TargetProgress target
            ? targets.parts(target)
            : duties.parts((DutyProgress) progress);
    return words.sentences(said);
  }

  /** The years that are over and unknown, and what is known no longer; empty where none is. */
  public String missing(TargetProgress progress) {
    return bases.missing(progress);
  }

  /** What it rests on: who published it, or who reported. */
  public String basis(Progress progress) {
    return progress instanceof TargetProgress target
        ? bases.basis(target)
        : duties.basis((DutyProgress) progress);
  }

  /** A part of a duty by its thing, county and year; empty where the duty is one thing. */
  public String name(DutyProgress.Part part) {
    return duties.name(part);
  }

  /** What was last reported of a part of a duty; empty where nothing was. */
  public String report(DutyProgress.Part part) {
    return duties.report(part);
  }

  /** What went wrong; empty unless the outcome is an error. */
  public String faults(Progress progress) {
    return words.sentences(faults.sentences(progress.faults()));
  }

  /** What every finding of it has to say of how the plan is read; empty where that is nothing. */
  public String caveats(Progress progress) {
    return words.sentences(
        progress.provision().caveats().stream()
            .map(caveat -> caveat.in(words.language()))
            .toList());
  }

  /** What was reported of an entitlement that is a mechanism at heart. */
  public String report(Measure measure) {
    return duties.said(measure);
  }

  /** All there is to say beside the state and what it rests on, line by line. */
  public List<String> explain(Progress progress) {
    List<String> said = new ArrayList<>();
    if (progress instanceof TargetProgress target) {
      String value = value(target);
      String asked = words.say("progress.required", targets.asked(target));
      said.add(value.isEmpty() ? asked : words.sentences(List.of(value, asked)));
      said.add(pace(target));
      said.add(parts(target));
      said.add(missing(target));
      said.add(targets.weak(target));
      said.add(coverage(target));
    } else {
      said.add(parts(progress));
    }
    said.add(faults(progress));
    said.add(caveats(progress));
    return said.stream().filter(line -> !line.isEmpty()).toList();
  }
}
