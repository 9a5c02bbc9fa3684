package io.guiju.internal.network;

import io.guiju.Contributions;
import io.guiju.Findings;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Which rules a session fired, and for which subjects; these are told apart by identity. */
final class FiredRules extends DefaultAgendaEventListener implements Findings, Contributions {
  private final Map<String, Set<Object>> subjects = new HashMap<>();
  private String firing = "";

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    firing = event.getMatch().getRule().getName();
  }

  @Override
  public void satisfied(Object subject) {
    subjects
        .computeIfAbsent(firing, rule -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(subject);
  }

  @Override
  public void from(Object subject) {
    satisfied(subject);
  }

  boolean fired(String rule, Object subject) {
    return subjects.getOrDefault(rule, Set.of()).contains(subject);
  }
}
