package io.guiju.benchmarks;

import io.guiju.benchmarks.byhand.Dossier;
import io.guiju.benchmarks.byhand.Enterprises;
import io.guiju.benchmarks.byhand.Judged;
import io.guiju.benchmarks.byhand.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The same as {@link FirstFinding} by hand: nothing is loaded, and it says the same. */
final class ByHandFinding {
  private ByHandFinding() {}

  public static void main(String[] arguments) {
    long begun = System.nanoTime();
    String outcome = "";
    for (Judged judged :
        new Enterprises(Settings.PLAN)
            .judge(
                Dossier.of(List.of(FirstFinding.records()), Set.of()),
                LocalDate.of(2024, 12, 31))) {
      if (judged.provision().equals("3.2-c")) {
        outcome = judged.outcome().name();
      }
    }
    System.out.println(outcome + " 0 " + (System.nanoTime() - begun));
  }
}
