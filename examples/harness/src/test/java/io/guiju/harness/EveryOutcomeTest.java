package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Outcome;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled register shows every provision in every outcome that it can have. */
class EveryOutcomeTest {
  private static final Set<Outcome> ALL =
      EnumSet.of(
          Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);

  /** What these speak of satisfies them: they have no further condition. */
  private static final Set<String> NEVER_NOT_SATISFIED = Set.of("2.3.2-c", "2.4.4-c");

  private static final int A_FEW = 3;

  @TempDir Path folder;

  @Test
  void isShownByOneRun() {
    assertThat(found()).isEqualTo(expected());
  }

  private static Map<String, Set<Outcome>> expected() {
    Map<String, Set<Outcome>> expected = new TreeMap<>();
    for (Provision provision : RulePack.load("jiaxing315").entitlements()) {
      Set<Outcome> outcomes = EnumSet.copyOf(ALL);
      if (NEVER_NOT_SATISFIED.contains(provision.id())) {
        outcomes.remove(Outcome.NOT_SATISFIED);
      }
      expected.put(provision.id(), outcomes);
    }
    return expected;
  }

  /** The outcomes found by provision, each of which a few findings have. */
  private Map<String, Set<Outcome>> found() {
    Cli cli = new Cli(folder);
    cli.checkBundled();
    Map<String, Map<Outcome, Long>> counts =
        cli.table("findings.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("provision"),
                    TreeMap::new,
                    Collectors.groupingBy(
                        row -> Outcome.valueOf(row.get("outcome")), Collectors.counting())));
    Map<String, Set<Outcome>> found = new TreeMap<>();
    counts.forEach(
        (provision, byOutcome) -> {
          assertThat(byOutcome.values()).as(provision).allMatch(count -> count >= A_FEW);
          found.put(provision, EnumSet.copyOf(byOutcome.keySet()));
        });
    return found;
  }
}
