package io.guiju.benchmarks.byhand;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One provision about enterprises by itself: what a program would have that needs no other. */
public final class OneProvision {
  private interface Condition {
    Truth holds(Enterprise enterprise, Dossier dossier, LocalDate asOf);
  }

  private final String provision;
  private final Condition condition;

  private OneProvision(String provision, Condition condition) {
    this.provision = provision;
    this.condition = condition;
  }

  /** A share of the revenue of a year. */
  public static OneProvision share() {
    return new OneProvision(
        "3.2-c",
        (enterprise, dossier, asOf) ->
            Enterprises.spendsOnResearch(enterprise, dossier, asOf.getYear() - 1));
  }

  /** A title and a status out of lists. */
  public static OneProvision list() {
    return new OneProvision("2.3.1-i", Enterprises::cultivated);
  }

  /** An institution that the enterprise builds. */
  public static OneProvision join(Settings settings) {
    Enterprises enterprises = new Enterprises(settings);
    return new OneProvision(
        "2.6.1-c",
        (enterprise, dossier, asOf) -> enterprises.institutionOverseas(enterprise, dossier));
  }

  /** For each enterprise. */
  public List<Judged> judge(Dossier dossier, LocalDate asOf) {
    List<Judged> judged = new ArrayList<>(dossier.enterprises().supplied().size());
    boolean inForce = Scope.inForce(asOf);
    for (Enterprise enterprise : dossier.enterprises().supplied()) {
      Truth inPlace = Scope.inJiaxing(enterprise.place());
      Truth holds =
          inForce && inPlace == Truth.TRUE
              ? condition.holds(enterprise, dossier, asOf)
              : Truth.UNKNOWN;
      Outcome outcome = inForce ? Scope.outcome(inPlace, Truth.TRUE, holds) : Outcome.NOT_IN_FORCE;
      judged.add(new Judged(provision, enterprise, outcome));
    }
    return judged;
  }
}
