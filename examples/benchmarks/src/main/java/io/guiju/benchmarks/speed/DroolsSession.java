package io.guiju.benchmarks.speed;

import io.guiju.pack.Provision;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools with a session for each record, and rules that note what is satisfied: the pack's own
 * conditions about enterprises, with a right-hand side as most people write it.
 */
final class DroolsSession extends SatisfiedOnly {
  static final List<String> PROVISIONS =
      List.of("2.3.1-b", "2.3.1-i", "2.4.3-a", "2.5.3-e", "2.6.1-c", "2.6.1-f", "3.2-c");

  private final KieBase base;
  private final Object parameters;

  private DroolsSession(KieBase base, RulePack pack) {
    super(PROVISIONS);
    this.base = base;
    this.parameters = pack.parameters().asOf(Samples.AS_OF);
  }

  /** Its rules compiled when the program starts, as Drools does without its build plugin. */
  static DroolsSession compiledAtRunTime(RulePack pack) {
    return new DroolsSession(
        new KieHelper().addContent(rules(pack), ResourceType.DRL).build(), pack);
  }

  private static String rules(RulePack pack) {
    StringBuilder drl =
        new StringBuilder(
            """
            package enterprises

            import io.guiju.facts.*
            import io.guiju.jiaxing315.*

            global java.util.Set satisfied

            """);
    for (String id : PROVISIONS) {
      Provision provision = Objects.requireNonNull(pack.provision(id));
      for (Rule rule : pack.rulesOf(provision)) {
        drl.append(
            rule.text()
                .replaceAll("@provision\\(.*?\\)", "")
                .replace("findings.satisfied( $e );", "satisfied.add( \"" + id + "\" );"));
        drl.append("\n\n");
      }
    }
    return drl.toString();
  }

  @Override
  public Set<String> judge(Sample sample) {
    Set<String> satisfied = new HashSet<>();
    if (sample.inPlace()) {
      KieSession session = base.newKieSession();
      try {
        session.setGlobal("satisfied", satisfied);
        session.insert(parameters);
        sample.records().forEach(session::insert);
        session.fireAllRules();
      } finally {
        session.dispose();
      }
    }
    return satisfied;
  }
}
