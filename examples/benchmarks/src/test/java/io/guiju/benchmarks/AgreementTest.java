package io.guiju.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final int SETS = 200_000;

  /** Applicability is all that these ask. */
  private static final Set<String> NEVER_MISSED = Set.of("2.3.2-c", "2.4.4-c");

  @Test
  void the_library_a_session_and_plain_java_say_the_same() throws InterruptedException {
    RulePack pack = RulePack.load("jiaxing315");

    Agreement.Counted counted = new Agreement(pack).run(1, SETS, 2, null);

    assertThat(counted.disagreements()).isEmpty();
    assertThat(counted.sets()).isEqualTo(SETS);
    assertThat(counted.outcomes().keySet())
        .containsExactlyInAnyOrderElementsOf(
            pack.entitlements().stream().map(Provision::id).toList());
    counted
        .outcomes()
        .forEach(
            (provision, counts) ->
                assertThat(counts.keySet())
                    .as(provision + " " + counts)
                    .containsAll(reachable(provision)));
  }

  private static Set<Outcome> reachable(String provision) {
    Set<Outcome> reachable =
        EnumSet.of(
            Outcome.SATISFIED,
            Outcome.NOT_SATISFIED,
            Outcome.UNDETERMINED,
            Outcome.NOT_APPLICABLE,
            Outcome.NOT_IN_FORCE);
    if (NEVER_MISSED.contains(provision)) {
      reachable.remove(Outcome.NOT_SATISFIED);
    }
    return reachable;
  }
}
