package io.guiju.json;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Ways;
import io.guiju.internal.KnownFinding;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import java.util.List;

/** A finding with all that it says. */
final class FindingJson {
  private static final Shape FINDING =
      Shape.of("provision", "kind", "subject", "outcome", "route")
          .and(ProvisionJson.PROPERTIES)
          .and(List.of("grounds", "gaps", "missing", "faults", "shownFor", "ways"))
          .maybe("ladder");

  private FindingJson() {}

  static Entries write(Finding finding, LocalDate asOf, RulePack pack, Used used) {
    Provision provision = finding.provision();
    if (!provision.equals(pack.provision(provision.id())) || !finding.asOf().equals(asOf)) {
      throw new IllegalArgumentException(
          "The finding "
              + finding
              + " is none of "
              + pack.id()
              + " as of "
              + asOf
              + ": write each with the assessment it is of");
    }
    Explanation why = finding.explanation();
    Ways ways = finding.ways();
    Entries entries =
        new Entries()
            .put("provision", provision.id())
            .put("kind", provision.kind().name())
            .put("subject", SubjectJson.write(finding, used))
            .put("outcome", finding.outcome().name())
            .put("route", Route.of(finding.outcome(), why, ways).name());
    return reasons(why, ProvisionJson.write(provision, pack.instrument(), entries), used)
        .put("ways", WaysJson.write(ways, used))
        .putKnown("ladder", LadderJson.write(finding.ladder(), used));
  }

  /** Why, at the end of entries. */
  static Entries reasons(Explanation why, Entries entries, Used used) {
    return entries
        .put("grounds", GroundJson.write(why.grounds(), used))
        .put("gaps", why.gaps().stream().map(gap -> GapJson.write(gap, used)).toList())
        .put("missing", MissingJson.write(why.missing(), used))
        .put("faults", why.faults().stream().map(FaultJson::write).toList())
        .put("shownFor", why.shownFor().stream().map(used::fact).toList());
  }

  static Finding read(Json in, LocalDate asOf, Known known) {
    in.shaped(FINDING);
    Provision provision = known.provision(in.get("provision"));
    SubjectJson subject = SubjectJson.read(in.get("subject"), provision.subject());
    Outcome outcome = in.get("outcome").constant(Outcome.class);
    Explanation why =
        new Explanation(
            in.get("grounds").list(ground -> GroundJson.read(ground, known)),
            in.get("gaps").list(gap -> GapJson.read(gap, known)),
            in.get("missing").list(missing -> MissingJson.read(missing, known)),
            in.get("faults").list(FaultJson::read),
            in.get("shownFor").list(known::fact));
    Ways ways = WaysJson.read(in.get("ways"), known);
    return new KnownFinding(
        provision,
        subject.fact(),
        subject.key(),
        asOf,
        outcome,
        why,
        ways,
        in.find("ladder", ladder -> LadderJson.read(ladder, provision, subject.key(), known)));
  }
}
