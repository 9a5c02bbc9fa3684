package io.guiju.text;

import io.guiju.Fault;
import java.util.List;

/** What went wrong, in sentences. */
record FaultWords(Words words) {
  List<String> sentences(List<Fault> faults) {
    return faults.stream().map(this::sentence).toList();
  }

  private String sentence(Fault fault) {
    if (fault instanceof Fault.TermFailed failed) {
      return words.say("fault.term", failed.rule(), failed.term(), failed.cause());
    } else if (fault instanceof Fault.SessionFailed failed) {
      return words.say("fault.session", failed.rule(), failed.cause());
    } else if (fault instanceof Fault.FormsDisagree forms) {
      return words.say(
          "fault.forms",
          forms.rule(),
          words.say("outcome." + forms.compiled()),
          words.say("outcome." + forms.interpreted()));
    }
    Fault.Disagreement sides = (Fault.Disagreement) fault;
    return words.say(
        "fault.disagreement",
        sides.rule(),
        words.say("truth." + sides.direct()),
        words.say(sides.fired() ? "fault.fired" : "fault.unfired"));
  }
}
