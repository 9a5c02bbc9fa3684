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
  private final Map<CompiledRule, KieBases> single = new ConcurrentHashMap<>();

  public Network(List<CompiledRule> rules) {
    this.rules = rules;
    this.all = new KieBases(rules.stream().map(CompiledRule::model).distinct().toList());
  }

  /** What fired; a rule whose predicates throw has no answer. */
  public Fired fire(Facts facts, Object parameters) {
    try {
      FiredRules fired = session(all, facts, parameters);
      return (rule, subject) -> fired.fired(rule.name(), subject);
    } catch (RuntimeException e) {
      return ruleByRule(facts, parameters);
    }
  }

  /** One predicate that throws ends a session: each rule then has a session of its own. */
  private Fired ruleByRule(Facts facts, Object parameters) {
    Map<CompiledRule, FiredRules> byRule = new HashMap<>();
    for (CompiledRule rule : rules) {
      try {
        KieBases bases = single.computeIfAbsent(rule, r -> new KieBases(List.of(only(r))));
        byRule.put(rule, session(bases, facts, parameters));
      } catch (RuntimeException e) {
        // This rule cannot be compared; the direct evaluation reports the term that threw.
      }
    }
    return (rule, subject) -> {
      FiredRules fired = byRule.get(rule);
      return fired == null ? null : fired.fired(rule.name(), subject);
    };
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
