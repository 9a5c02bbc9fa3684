package io.guiju.internal.compiled;

import io.guiju.internal.direct.Nearest;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The seekers of a pack's provisions, each made when it is first asked. Thread-safe. */
public final class Seekers {
  private final DefaultRulePack pack;
  private final Map<String, Seeker> made = new ConcurrentHashMap<>();

  public Seekers(DefaultRulePack pack) {
    this.pack = pack;
  }

  /**
   * The choice that comes nearest; null where the interpreter has to seek it, also since more has
   * to be told than one choice knows.
   */
  public @Nullable Nearest nearest(Provision provision, Scene scene) {
    return provision.shownFor() == null ? of(provision).nearest(scene) : null;
  }

  private Seeker of(Provision provision) {
    Seeker known = made.get(provision.id());
    return known != null
        ? known
        : made.computeIfAbsent(provision.id(), id -> new Seeker(pack.compiledRulesOf(provision)));
  }
}
