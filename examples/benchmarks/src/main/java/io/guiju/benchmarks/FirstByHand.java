package io.guiju.benchmarks;

import io.guiju.benchmarks.byhand.ByHand;
import io.guiju.benchmarks.byhand.Dossier;
import io.guiju.benchmarks.byhand.Settings;
import java.util.List;
import java.util.Set;

/** The same by hand: every entitlement of an enterprise, in plain Java that loads no pack. */
final class FirstByHand {
  private FirstByHand() {}

  /** Prints what {@link FirstFinding} prints. */
  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    List<Record> facts = List.of(FirstFinding.records());
    ByHand byHand = new ByHand(Settings.PLAN, Dossier.of(facts, Set.of()), FirstFinding.AS_OF);
    String outcome = String.valueOf(byHand.judge("3.2-c", facts.get(0)));
    System.out.println(outcome + " 0 " + (System.nanoTime() - begun));
  }
}
