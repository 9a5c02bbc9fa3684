package io.guiju.service.pack;

import io.guiju.ComplianceChecker;
import io.guiju.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checkers by what callers set; the plan's own is the shared bean. Thread-safe. */
@Component
public class Checkers {
  private static final int KEPT = 32;

  private record Key(Map<String, List<String>> parameters, Set<String> closed) {}

  private final RulePack pack;
  private final ComplianceChecker plain;
  private final Map<Key, ComplianceChecker> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ComplianceChecker> eldest) {
          return size() > KEPT;
        }
      };

  Checkers(RulePack pack, ComplianceChecker plain) {
    this.pack = pack;
    this.plain = plain;
  }

  /**
   * A checker with parameters set and lists closed.
   *
   * @throws IllegalArgumentException if the pack has no such parameter, or it cannot take the value
   */
  public ComplianceChecker with(Map<String, List<String>> parameters, Set<String> closed) {
    if (parameters.isEmpty() && closed.isEmpty()) {
      return plain;
    }
    synchronized (kept) {
      return kept.computeIfAbsent(new Key(parameters, closed), this::make);
    }
  }

  private ComplianceChecker make(Key key) {
    ComplianceChecker.Builder checker = ComplianceChecker.builder(pack);
    key.parameters.forEach((id, value) -> checker.set(id, value.toArray(String[]::new)));
    key.closed.forEach(checker::close);
    return checker.build();
  }
}
