package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.util.List;
import java.util.Map;

/** Nobody is timed who does not say what the library says. */
final class Start {
  private Start() {}

  /**
   * One who takes part.
   *
   * @throws IllegalStateException if it says otherwise of a record; the message says of which
   */
  static Contender of(Entry entry, RulePack pack, List<Sample> samples) {
    return checked(entry.name(), entry.make(pack), pack, samples);
  }

  /** The same of one who was made. */
  static Contender checked(String name, Contender contender, RulePack pack, List<Sample> samples) {
    Library library = Library.outcomes(pack);
    for (Sample sample : samples) {
      Map<String, Outcome> expected = library.said(library.judge(sample));
      contender
          .said(contender.judge(sample))
          .forEach(
              (provision, outcome) -> {
                Outcome right = expected.get(provision);
                boolean agrees =
                    contender.knowsUnknown()
                        ? outcome == right
                        : (outcome == Outcome.SATISFIED) == (right == Outcome.SATISFIED);
                if (!agrees) {
                  throw new IllegalStateException(
                      name
                          + " says "
                          + outcome
                          + " of "
                          + provision
                          + ", the library "
                          + right
                          + ", of "
                          + sample.records()
                          + ", complete "
                          + sample.complete());
                }
              });
    }
    return contender;
  }
}
