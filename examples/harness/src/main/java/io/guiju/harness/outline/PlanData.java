package io.guiju.harness.outline;

import io.guiju.harness.words.Words;
import io.guiju.pack.Duty;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.text.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What targets measure and duties ask for, as their data say it. */
record PlanData(RulePack pack, Words words) {
  List<String> target(@Nullable Target target) {
    if (target == null) {
      return List.of();
    }
    String indicator = words.say("name", target.indicator().label(), target.indicator().id());
    String asked = ProgressWords.of(pack, words.language()).requirement(target);
    return List.of(words.say("plan.target", indicator, asked));
  }

  /** The things one to a line, then who has to act and when; nothing where it is one thing. */
  List<String> duty(@Nullable Duty duty) {
    List<String> lines = new ArrayList<>();
    if (duty != null) {
      duty.things().forEach(thing -> lines.add(words.say("name", thing.name(), thing.id())));
      if (duty.by() != Duty.By.CITY) {
        lines.add(words.say("plan.by." + duty.by()));
      }
      if (duty.from() != null && duty.through() != null) {
        lines.add(words.say("plan.yearly", duty.from(), duty.through()));
      }
      if (duty.due() != null) {
        lines.add(words.say("plan.due", duty.due()));
      }
    }
    return lines;
  }
}
