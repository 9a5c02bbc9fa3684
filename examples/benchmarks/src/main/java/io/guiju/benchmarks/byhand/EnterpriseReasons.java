package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Explanation;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The seven provisions about enterprises with their reasons: the grounds of what comes nearest,
 * what is missing, and how much is lacking. It says what the library says, of the same types, so
 * that the two can be compared by what they cost; as the plan has it, since a host that writes by
 * hand writes for one case.
 */
public final class EnterpriseReasons {
  private static final Place JIAXING = new Place("330400");

  private static final List<String> PROVISIONS =
      List.of("2.3.1-b", "2.3.1-i", "2.4.3-a", "2.5.3-e", "2.6.1-c", "2.6.1-f", "3.2-c");
  private final Asked place;
  private final Asked cooperation;
  private final Asked exchange;
  private final TitleReasons titles;
  private final YearReasons years;
  private final PlatformReasons platforms;

  public EnterpriseReasons(RulePack pack) {
    Words words = new Words(pack);
    place = words.asked(Enterprise.class, "place", Operator.WITHIN, JIAXING);
    cooperation = words.asked(Enterprise.class, "internationalCooperation", Operator.EQUAL, true);
    exchange = words.asked(Enterprise.class, "internationalExchange", Operator.EQUAL, true);
    titles = new TitleReasons(words);
    years = new YearReasons(words);
    platforms = new PlatformReasons(words, new Enterprises(Settings.PLAN));
  }

  /** The provisions, in the order of the plan, for each enterprise, on a day of the plan. */
  public List<Explained> explain(Dossier dossier, LocalDate asOf) {
    List<Explained> explained = new ArrayList<>(7 * dossier.enterprises().supplied().size());
    for (Enterprise enterprise : dossier.enterprises().supplied()) {
      Case of = new Case(enterprise, dossier, asOf);
      FactKey key = Words.key(Enterprise.class, enterprise.id());
      Truth inPlace = Scope.inJiaxing(enterprise.place());
      Ground where = place.of(key, enterprise.place(), inPlace);
      if (inPlace == FALSE) {
        Part none = new Part(UNKNOWN, List.of(), List.of(), List.of());
        for (String provision : PROVISIONS) {
          explained.add(explained(provision, enterprise, key, inPlace, where, none));
        }
      } else {
        Part[] parts = {
          titles.ladder(of),
          titles.champion(of),
          titles.benchmark(of),
          years.enoughPoints(of),
          platforms.overseas(of),
          international(enterprise, key),
          years.spendsOnResearch(of)
        };
        for (int i = 0; i < parts.length; i++) {
          explained.add(explained(PROVISIONS.get(i), enterprise, key, inPlace, where, parts[i]));
        }
      }
    }
    return explained;
  }

  private Explained explained(
      String provision, Enterprise of, FactKey key, Truth inPlace, Ground where, Part part) {
    Outcome outcome = Scope.outcome(inPlace, TRUE, part.truth());
    List<Ground> grounds = new ArrayList<>(part.grounds().size() + 1);
    grounds.add(where);
    if (inPlace == TRUE || part.truth() != FALSE) {
      grounds.addAll(part.grounds());
    }
    List<MissingFact> missing = List.of();
    if (outcome == Outcome.UNDETERMINED) {
      missing = part.missing();
      if (inPlace == UNKNOWN) {
        missing = new ArrayList<>(part.missing().size() + 1);
        missing.add(place.missing(key));
        missing.addAll(part.missing());
      }
    }
    List<Gap> gaps = outcome == Outcome.NOT_SATISFIED ? part.gaps() : List.of();
    return new Explained(
        provision, of, outcome, new Explanation(grounds, gaps, missing, List.of(), List.of()));
  }

  private Part international(Enterprise enterprise, FactKey key) {
    Truth cooperates = Logic.is(enterprise.internationalCooperation());
    Truth exchanges = Logic.is(enterprise.internationalExchange());
    boolean second = exchanges.compareTo(cooperates) > 0;
    Asked asked = second ? exchange : cooperation;
    Truth truth = second ? exchanges : cooperates;
    Boolean observed =
        second ? enterprise.internationalExchange() : enterprise.internationalCooperation();
    return new Part(
        truth,
        List.of(asked.of(key, observed, truth)),
        truth == UNKNOWN ? List.of(asked.missing(key)) : List.of(),
        List.of());
  }
}
