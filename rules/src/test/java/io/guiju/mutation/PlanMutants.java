package io.guiju.mutation;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Duty;
import io.guiju.pack.Firmness;
import io.guiju.pack.Indicator;
import io.guiju.pack.Provision;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.Target;
import io.guiju.pack.Target.Comparison;
import io.guiju.pack.Target.Over;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The mutants of what provisions.yaml says of targets and duties. */
final class PlanMutants {
  /** As they would be misread; a rank knows no strictness. */
  private static final Map<Comparison, List<Comparison>> NEIGHBOURS =
      Map.of(
          Comparison.AT_LEAST, List.of(Comparison.MORE_THAN, Comparison.ABOUT),
          Comparison.MORE_THAN, List.of(Comparison.AT_LEAST),
          Comparison.ABOUT, List.of(Comparison.AT_LEAST),
          Comparison.AT_MOST, List.of(Comparison.AT_LEAST));

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final DefaultRulePack pack;
  private final Provision provision;
  private final List<Mutant> mutants = new ArrayList<>();

  private PlanMutants(DefaultRulePack pack, Provision provision) {
    this.pack = pack;
    this.provision = provision;
  }

  static List<Mutant> of(DefaultRulePack pack) {
    List<Mutant> all = new ArrayList<>();
    for (Provision provision : pack.provisions()) {
      if (provision.kind() != ProvisionKind.ENTITLEMENT) {
        PlanMutants mutants = new PlanMutants(pack, provision);
        mutants.mutate();
        all.addAll(mutants.mutants);
      }
    }
    return all;
  }

  private void mutate() {
    int strength = provision.firmness().ordinal();
    for (Firmness other : Firmness.values()) {
      if (Math.abs(other.ordinal() - strength) == 1) {
        add(
            Kind.FIRMNESS,
            "firmness: " + words(other),
            other,
            provision.target(),
            provision.duty());
      }
    }
    if (provision.target() != null) {
      mutate(provision.target());
    } else {
      mutate(provision.duty());
    }
  }

  private void mutate(Target of) {
    for (Comparison other : NEIGHBOURS.get(of.comparison())) {
      target(Kind.COMPARISON, "operator: " + words(other), of, of.limit(), other);
    }
    if (of.limit() != null) {
      Ratio step = step(of);
      target(Kind.NUMBER_MOVED, "limit plus a step", of, of.limit().plus(step), of.comparison());
      target(Kind.NUMBER_MOVED, "limit minus a step", of, of.limit().minus(step), of.comparison());
    }
    for (Over other : List.of(Over.END, Over.EACH_YEAR, Over.SUM)) {
      if (other != of.over() && !of.anyRegion()) {
        int from = of.over() == Over.END ? pack.scope().from().getYear() : of.from();
        time(Kind.OVER, "over: " + words(other), of, other, from, of.through());
      }
    }
    for (int by : new int[] {1, -1}) {
      int through = of.through() + by;
      time(Kind.YEAR_MOVED, "through: " + through, of, of.over(), of.from(), through);
      if (of.over() != Over.END) {
        int from = of.from() + by;
        time(Kind.YEAR_MOVED, "from: " + from, of, of.over(), from, of.through());
      }
    }
    if (of.over() == Over.END) {
      Target other =
          new Target(
              of.indicator(),
              of.comparison(),
              of.limit(),
              of.than(),
              of.over(),
              of.from(),
              of.through(),
              !of.anyRegion());
      add(Kind.REGION, "any: " + other.anyRegion(), provision.firmness(), other, null);
    }
  }

  private void target(Kind kind, String change, Target of, @Nullable Ratio limit, Comparison how) {
    Target other =
        new Target(
            of.indicator(),
            how,
            limit,
            of.than(),
            of.over(),
            of.from(),
            of.through(),
            of.anyRegion());
    add(kind, change, provision.firmness(), other, null);
  }

  private void time(Kind kind, String change, Target of, Over over, int from, int through) {
    Target other =
        new Target(
            of.indicator(),
            of.comparison(),
            of.limit(),
            of.than(),
            over,
            from,
            through,
            of.anyRegion());
    add(kind, change, provision.firmness(), other, null);
  }

  /** The last place in which such a figure is published: 0.01 %, 0.01 亿元, one firm. */
  private static Ratio step(Target of) {
    Indicator indicator = of.indicator();
    if (of.over() == Over.GROWTH || indicator.unit().equals("%")) {
      return Ratio.of(HUNDREDTH).dividedBy(BigDecimal.valueOf(100));
    } else if (indicator.unit().equals("元")) {
      return Ratio.of(HUNDREDTH.scaleByPowerOfTen(8));
    }
    return Ratio.of(indicator.unit().contains("/") ? HUNDREDTH : BigDecimal.ONE);
  }

  private void mutate(Duty of) {
    for (Duty.Thing thing : of.things()) {
      List<Duty.Thing> rest = of.things().stream().filter(each -> !each.equals(thing)).toList();
      duty(
          Kind.THING_REMOVED,
          "without " + thing.id(),
          new Duty(rest, of.by(), of.from(), of.through(), of.due()));
    }
    for (Duty.By other : Duty.By.values()) {
      if (other != of.by()) {
        duty(
            Kind.ACTOR,
            "by: " + words(other),
            new Duty(of.things(), other, of.from(), of.through(), of.due()));
      }
    }
    if (of.from() != null) {
      for (int by : new int[] {1, -1}) {
        years("from: " + (of.from() + by), of, of.from() + by, of.through());
        years("through: " + (of.through() + by), of, of.from(), of.through() + by);
      }
      years("once", of, null, null);
    } else if (of.due() == null) {
      due("due: " + pack.scope().through(), of, pack.scope().through());
    } else {
      due("due a day later", of, of.due().plusDays(1));
      due("due a day earlier", of, of.due().minusDays(1));
      due("no day named", of, null);
    }
  }

  private void years(String change, Duty of, @Nullable Integer from, @Nullable Integer through) {
    duty(Kind.YEAR_MOVED, change, new Duty(of.things(), of.by(), from, through, of.due()));
  }

  private void due(String change, Duty of, @Nullable LocalDate due) {
    duty(Kind.DUE, change, new Duty(of.things(), of.by(), of.from(), of.through(), due));
  }

  private void duty(Kind kind, String change, Duty other) {
    add(kind, change, provision.firmness(), null, other);
  }

  private void add(
      Kind kind, String change, Firmness firmness, @Nullable Target target, @Nullable Duty duty) {
    Provision other =
        new Provision(
            provision.id(),
            provision.kind(),
            provision.subject(),
            provision.shownFor(),
            firmness,
            provision.citation(),
            provision.effect(),
            target,
            duty,
            provision.mechanism(),
            provision.readings(),
            provision.caveats());
    mutants.add(
        new Mutant(
            kind,
            List.of(provision),
            provision.citation().section().folder() + "/provisions.yaml " + provision,
            change,
            pack.with(List.of(other), pack.parameters(), pack.compiledRulesOf(provision)),
            UnaryOperator.identity()));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
