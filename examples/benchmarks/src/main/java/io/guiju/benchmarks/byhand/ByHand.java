package io.guiju.benchmarks.byhand;

import io.guiju.Outcome;
import io.guiju.facts.Achievement;
import io.guiju.facts.Consortium;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Person;
import io.guiju.facts.Platform;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.Voucher;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All 36 entitlements of the plan for the facts of one dossier on one day. */
public final class ByHand {
  private final LocalDate asOf;
  private final Platforms platforms;
  private final Projects projects;
  private final Persons persons;
  private final Others others;
  private final Map<String, Map<Object, Outcome>> ofEnterprises = new HashMap<>();

  public ByHand(Settings settings, Dossier dossier, LocalDate asOf) {
    this.asOf = asOf;
    platforms = new Platforms(settings, dossier, asOf);
    projects = new Projects(settings, dossier);
    persons = new Persons(settings, dossier, asOf);
    others = new Others(settings, dossier, asOf);
    for (Judged judged : new Enterprises(settings).judge(dossier, asOf)) {
      ofEnterprises
          .computeIfAbsent(judged.provision(), provision -> new HashMap<>())
          .put(judged.subject(), judged.outcome());
    }
  }

  /** What a provision means for a subject; null where it is not about subjects of that type. */
  public @Nullable Outcome judge(String provision, Object subject) {
    Outcome outcome = judged(provision, subject);
    return outcome == null || Scope.inForce(asOf) ? outcome : Outcome.NOT_IN_FORCE;
  }

  private @Nullable Outcome judged(String provision, Object subject) {
    if (subject instanceof Enterprise) {
      return ofEnterprises.getOrDefault(provision, Map.of()).get(subject);
    } else if (subject instanceof Platform platform) {
      return platforms.judge(provision, platform);
    } else if (subject instanceof Project project) {
      return projects.judge(provision, project);
    } else if (subject instanceof Person person) {
      return persons.judge(provision, person);
    } else if (subject instanceof Achievement achievement) {
      return others.judge(provision, achievement);
    } else if (subject instanceof Product product && provision.equals("2.2.1-f")) {
      return others.firstSet(product);
    } else if (subject instanceof Consortium consortium && provision.equals("2.2.2-c")) {
      return others.ledWell(consortium);
    } else if (subject instanceof Voucher voucher && provision.equals("2.5.1-d")) {
      return others.acrossProvinces(voucher);
    }
    return null;
  }
}
