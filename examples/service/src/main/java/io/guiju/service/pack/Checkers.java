package io.guiju.service.pack;

import io.guiju.ComplianceChecker;
import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.SettingReader;
import io.guiju.harness.words.Problem;
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

  /** Something set that the pack cannot take. */
  public static final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String pointer;
    private final transient Problem why;

    private Unfit(String pointer, Problem why, IllegalArgumentException cause) {
      super(cause.getMessage(), cause);
      this.pointer = pointer;
      this.why = why;
    }

    /** Which it is, within what was set. */
    public String pointer() {
      return pointer;
    }

    /** As the command line says it. */
    public Problem why() {
      return why;
    }
  }

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
   * @throws Unfit if the pack has no such parameter or list, or it cannot take the value
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
    SettingReader settings = new SettingReader(pack);
    key.parameters.forEach(
        (id, value) ->
            at(
                "/parameters/" + id,
                () -> checker.set(id, value.toArray(String[]::new)),
                () -> settings.value(id, value)));
    key.closed.forEach(id -> at("/close", () -> checker.close(id), () -> settings.requireList(id)));
    return checker.build();
  }

  /** Reads as the command line does. */
  private interface Reading {
    void read() throws BadValue;
  }

  /** The library says whether something can be set, the command line in words why it cannot. */
  private static void at(String pointer, Runnable setting, Reading reading) {
    try {
      setting.run();
    } catch (IllegalArgumentException e) {
      throw new Unfit(pointer, why(e, reading), e);
    }
  }

  private static Problem why(IllegalArgumentException e, Reading reading) {
    try {
      reading.read();
      return Problem.of("said", String.valueOf(e.getMessage()));
    } catch (BadValue bad) {
      return bad.problem();
    }
  }
}
