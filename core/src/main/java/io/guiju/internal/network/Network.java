package io.guiju.internal.network;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.KieSession;

/** Fires the rules of a pack over facts, in Drools sessions. Thread-safe. */
public final class Network {
  private static final String GLOBAL = "findings";
  private final List<CompiledRule> rules;
  private final KieBases all;
  private final Map<String, KieBases> single = new ConcurrentHashMap<>();

  public Network(List<CompiledRule> rules) {
    this.rules = rules;
    this.all = new KieBases(rules.stream().map(CompiledRule::model).distinct().toList());
  }

  /** What fires over the facts. */
  public Fired fire(Facts facts, Object parameters) {
    try {
      FiredRules fired = session(all, facts, parameters);
      return new Fired(rule -> fired, Map.of());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return ruleByRule(facts, parameters);
    }
  }

  /** One predicate that throws ends a session: each rule then has a session of its own. */
  private Fired ruleByRule(Facts facts, Object parameters) {
    Map<String, FiredRules> byRule = new HashMap<>();
    Map<String, String> failures = new HashMap<>();
    for (CompiledRule rule : rules) {
      try {
        KieBases bases =
            single.computeIfAbsent(rule.name(), name -> new KieBases(List.of(only(rule))));
        byRule.put(rule.name(), session(bases, facts, parameters));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        failures.put(rule.name(), root(e).toString());
      }
    }
    return new Fired(byRule::get, failures);
  }

  private static Throwable root(Throwable thrown) {
    return thrown.getCause() == null ? thrown : root(thrown.getCause());
  }

  private static Model only(CompiledRule rule) {
    ModelImpl model = new ModelImpl(rule.source().getPackage());
    rule.model().getGlobals().forEach(model::addGlobal);
    rule.model().getTypeMetaDatas().forEach(model::addTypeMetaData);
    return model.addRule(rule.source());
  }

  private static FiredRules session(KieBases bases, Facts facts, Object parameters) {
    return bases.use(
        base -> {
          KieSession session = base.newKieSession();
          try {
            FiredRules fired = new FiredRules();
            session.addEventListener(fired);
            session.setGlobal(GLOBAL, fired);
            session.insert(parameters);
            facts.all().forEach(session::insert);
            session.fireAllRules();
            return fired;
          } finally {
            session.dispose();
          }
        });
  }
}
