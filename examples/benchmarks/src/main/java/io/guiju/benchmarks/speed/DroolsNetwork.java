package io.guiju.benchmarks.speed;

import io.guiju.Findings;
import io.guiju.pack.Provision;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The pack's own rules about enterprises, compiled when the pack was built, in a Drools session for
 * each record: what a cross-check runs, with the rules of other subjects left out.
 */
final class DroolsNetwork extends SatisfiedOnly {
  /** Which provisions fired. */
  private static final class Fired extends DefaultAgendaEventListener implements Findings {
    private final Set<String> provisions = new HashSet<>();
    private String firing = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      firing = event.getMatch().getRule().getName();
    }

    @Override
    public void satisfied(Object subject) {
      provisions.add(firing.substring(0, firing.indexOf(' ')));
    }
  }

  private final KieBase base;
  private final Object parameters;

  private DroolsNetwork(List<Model> models, RulePack pack, List<String> provisions) {
    super(provisions);
    this.base = KieBaseBuilder.createKieBaseFromModel(models);
    this.parameters = pack.parameters().asOf(Samples.AS_OF);
  }

  /** All provisions of a pack. */
  static DroolsNetwork of(List<Model> models, RulePack pack) {
    return new DroolsNetwork(models, pack, pack.provisions().stream().map(Provision::id).toList());
  }

  /** Those about enterprises. */
  static DroolsNetwork ofEnterprises(RulePack pack) {
    Set<String> rules = new HashSet<>();
    for (String id : DroolsSession.PROVISIONS) {
      Provision provision = Objects.requireNonNull(pack.provision(id));
      pack.rulesOf(provision).stream().map(Rule::name).forEach(rules::add);
    }
    List<Model> models = new ArrayList<>();
    for (String name : modelNames()) {
      Model model = only(model(name), rules);
      if (!model.getRules().isEmpty()) {
        models.add(model);
      }
    }
    return new DroolsNetwork(models, pack, DroolsSession.PROVISIONS);
  }

  private static List<String> modelNames() {
    List<String> names = new ArrayList<>();
    try {
      ClassLoader loader = DroolsNetwork.class.getClassLoader();
      for (URL url :
          Collections.list(loader.getResources("META-INF/kie/io.guiju/guiju-rules/drools-model"))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(names::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (names.isEmpty()) {
      throw new IllegalStateException("The compiled rules of the pack are not on the class path");
    }
    return names;
  }

  private static Model model(String name) {
    try {
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Model only(Model whole, Set<String> rules) {
    ModelImpl model = new ModelImpl(whole.getPackageName());
    whole.getGlobals().forEach(model::addGlobal);
    whole.getTypeMetaDatas().forEach(model::addTypeMetaData);
    whole.getRules().stream()
        .filter(rule -> rules.contains(rule.getName()))
        .forEach(model::addRule);
    return model;
  }

  @Override
  public Set<String> judge(Sample sample) {
    Fired fired = new Fired();
    if (sample.inPlace()) {
      KieSession session = base.newKieSession();
      try {
        session.addEventListener(fired);
        session.setGlobal("findings", fired);
        session.insert(parameters);
        sample.records().forEach(session::insert);
        session.fireAllRules();
      } finally {
        session.dispose();
      }
    }
    return fired.provisions;
  }
}
