package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Outcome;
import io.guiju.jiaxing315.TargetOracle.Seen;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Target;
import io.guiju.progress.Progress;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of targets and duties, tried on observations and measures made at random. */
class ProgressPropertiesTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker BOTH_WAYS = ComplianceChecker.of(PACK);
  private static final ComplianceChecker DIRECT =
      ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();
  private static final Map<String, TargetOracle> ORACLES = TargetOracle.byId();
  private static final List<Provision> TARGETS =
      PACK.provisions().stream().filter(each -> each.kind() == ProvisionKind.TARGET).toList();
  private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.SATISFIED, Outcome.NOT_SATISFIED);

  @Property(tries = 1000)
  void every_target_is_judged_as_the_text_reads(@ForAll long seed) {
    RandomProgress made = new RandomProgress(PACK, new Random(seed));
    Scoreboard board = DIRECT.progress(made.facts(), made.asOf());
    for (Provision provision : TARGETS) {
      if (!provision.target().anyRegion()) {
        assertThat(board.of(provision.id()).outcome())
            .as("%s on %s: %s", provision, made.asOf(), board.of(provision.id()))
            .isEqualTo(expected(provision, made));
      }
    }
    assertZones((TargetProgress) board.of("2.5.3-c"), made);
  }

  private static Outcome expected(Provision provision, RandomProgress made) {
    Target target = provision.target();
    NavigableMap<Integer, Seen> own = made.seen(target.indicator());
    return ORACLES.get(provision.id()).outcome(own, made.seen(target.than()), made.asOf());
  }

  /** Of zones one that has the rank is enough, and none is never a miss. */
  private static void assertZones(TargetProgress zones, RandomProgress made) {
    boolean isOver = made.asOf().getYear() > 2027;
    assertThat(zones.outcome())
        .as("%s", zones)
        .isEqualTo(
            zones.parts().stream().anyMatch(part -> part.outcome() == Outcome.SATISFIED)
                ? Outcome.SATISFIED
                : isOver ? Outcome.UNDETERMINED : Outcome.PENDING);
    for (TargetProgress.Part zone : zones.parts()) {
      if (zone.name().equals(RandomProgress.ZONE)) {
        assertThat(zone.outcome()).isEqualTo(expected(PACK.provision("2.5.3-c"), made));
      }
    }
  }

  @Example
  void the_plan_has_the_targets_that_were_worked_out_by_hand() {
    assertThat(ORACLES.keySet())
        .containsExactlyElementsOf(TARGETS.stream().map(Provision::id).toList())
        .hasSize(50);
  }

  @Example
  void generated_observations_reach_every_outcome_of_every_target_and_duty() {
    Map<String, Set<Outcome>> reached = new TreeMap<>();
    Set<Standing> standings = new TreeSet<>();
    for (long seed = 0; seed < 3000; seed++) {
      RandomProgress made = new RandomProgress(PACK, new Random(seed));
      for (Progress entry : DIRECT.progress(made.facts(), made.asOf()).entries()) {
        reached
            .computeIfAbsent(entry.provision().id(), id -> EnumSet.noneOf(Outcome.class))
            .add(entry.outcome());
        if (entry.standing() != null) {
          standings.add(entry.standing());
        }
      }
    }
    Set<Outcome> all =
        EnumSet.of(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.PENDING);
    reached.forEach(
        (provision, outcomes) -> {
          Set<Outcome> expected = EnumSet.copyOf(all);
          if (provision.equals("2.5.3-c")) {
            // Nobody says that these are all zones.
            expected.remove(Outcome.NOT_SATISFIED);
          }
          assertThat(outcomes).as(provision).isEqualTo(expected);
        });
    assertThat(reached).hasSize(124);
    assertThat(standings).containsExactly(Standing.values());
  }

  @Property(tries = 1000)
  void more_periods_observed_never_turn_a_verdict_round(@ForAll long seed) {
    RandomProgress made = new RandomProgress(PACK, new Random(seed));
    Scoreboard less = DIRECT.progress(made.less(), made.asOf());
    Scoreboard all = DIRECT.progress(made.facts(), made.asOf());
    for (Progress before : less.entries()) {
      if (DECIDED.contains(before.outcome())) {
        Progress after = all.of(before.provision().id());
        assertThat(after.outcome()).as("%s, then %s", before, after).isEqualTo(before.outcome());
      }
    }
  }

  @Property(tries = 300)
  void the_order_of_observations_and_measures_never_matters(@ForAll long seed) {
    RandomProgress made = new RandomProgress(PACK, new Random(seed));
    assertThat(DIRECT.progress(made.shuffled(seed | 1), made.asOf()))
        .isEqualTo(DIRECT.progress(made.facts(), made.asOf()));
  }

  @Property(tries = 300)
  void both_ways_give_the_same_scoreboard(@ForAll long seed) {
    RandomProgress made = new RandomProgress(PACK, new Random(seed));
    Scoreboard board = BOTH_WAYS.progress(made.facts(), made.asOf());
    assertThat(board.entries()).extracting(Progress::outcome).doesNotContain(Outcome.ERROR);
    assertThat(board).isEqualTo(DIRECT.progress(made.facts(), made.asOf()));
  }
}
