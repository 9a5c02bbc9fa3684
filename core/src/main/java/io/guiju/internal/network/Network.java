package io.guiju.internal.network;

import io.guiju.Facts;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.pack.PackException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Fires the rules of a pack over facts, in Drools sessions. Thread-safe. */
public final class Network {
  /** What the right-hand sides speak to. */
  public enum Global {
    FINDINGS("findings"),
    CONTRIBUTIONS("contributions");

    private final String identifier;

    Global(String identifier) {
      this.identifier = identifier;
    }
  }

  private final Global global;
  private final List<CompiledRule> rules;
  private @Nullable KieBases all;
  private final Map<String, KieBases> single = new ConcurrentHashMap<>();

  /**
   * @param rules all of which speak to the same
   */
  public Network(List<CompiledRule> rules, Global global) {
    this.rules = rules;
    this.global = global;
  }

  /** Made when they are first needed. */
  private synchronized KieBases all() {
    if (all == null) {
      Map<Model, List<Rule>> byModel = new LinkedHashMap<>();
      rules.forEach(
          rule ->
              byModel
                  .computeIfAbsent(rule.compiled().model(), m -> new ArrayList<>())
                  .add(rule.source()));
      List<Model> models = new ArrayList<>();
      byModel.forEach((model, own) -> models.add(only(model, own)));
      all = new KieBases(models);
    }
    return all;
  }

  /**
   * What fires over the facts.
   *
   * @throws PackException if what Drools compiled was lost since the pack was loaded
   */
  public Fired fire(Facts facts, Object parameters) {
    try {
      FiredRules fired = session(all(), facts.all(), parameters);
      return new Fired(rule -> fired, Map.of());
    } catch (PackException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return ruleByRule(facts, parameters);
    }
  }

  /**
   * One predicate that throws ends a session: each rule then has a session of its own, and where
   * that ends too, another without the facts that the rule cannot read. Whoever depends on one of
   * them has an error of its own; the others are still compared.
   */
  private Fired ruleByRule(Facts facts, Object parameters) {
    Map<String, FiredRules> byRule = new HashMap<>();
    Map<String, String> failures = new HashMap<>();
    for (CompiledRule rule : rules) {
      try {
        KieBases bases =
            single.computeIfAbsent(
                rule.name(),
                name ->
                    new KieBases(List.of(only(rule.compiled().model(), List.of(rule.source())))));
        byRule.put(rule.name(), session(bases, rule, facts.all(), parameters));
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        failures.put(rule.name(), root(e).toString());
      }
    }
    return new Fired(byRule::get, failures);
  }

  private FiredRules session(
      KieBases bases, CompiledRule rule, List<Object> facts, Object parameters) {
    try {
      return session(bases, facts, parameters);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<Object> readable = facts.stream().filter(rule::canRead).toList();
      if (readable.size() == facts.size()) {
        throw e;
      }
      return session(bases, readable, parameters);
    }
  }

  private static Throwable root(Throwable thrown) {
    return thrown.getCause() == null ? thrown : root(thrown.getCause());
  }

  /** The model with no rules but these: a file may hold some that another network fires. */
  private static Model only(Model whole, List<Rule> rules) {
    if (whole.getRules().size() == rules.size()) {
      return whole;
    }
    ModelImpl model = new ModelImpl(rules.get(0).getPackage());
    whole.getGlobals().forEach(model::addGlobal);
    whole.getTypeMetaDatas().forEach(model::addTypeMetaData);
    rules.forEach(model::addRule);
    return model;
  }

  private FiredRules session(KieBases bases, List<Object> facts, Object parameters) {
    return bases.use(
        base -> {
          KieSession session = base.newKieSession();
          try {
            FiredRules fired = new FiredRules();
            session.addEventListener(fired);
            session.setGlobal(global.identifier, fired);
            session.insert(parameters);
            facts.forEach(session::insert);
            session.fireAllRules();
            return fired;
          } finally {
            session.dispose();
          }
        });
  }
}
