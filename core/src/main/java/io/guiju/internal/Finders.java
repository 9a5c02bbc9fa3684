package io.guiju.internal;

import io.guiju.internal.compiled.Seeker;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.ways.MissingSearch;
import io.guiju.internal.ways.WaysFinder;
import io.guiju.pack.Provision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What finds the reasons of findings, made when it is first asked. Thread-safe. */
final class Finders {
  /** That of one provision. */
  record Finder(Seeker nearest, MissingSearch missing) {}

  private final DefaultRulePack pack;
  private final WaysFinder ways;
  private final Map<String, Finder> made = new ConcurrentHashMap<>();

  Finders(DefaultRulePack pack, WaysFinder ways) {
    this.pack = pack;
    this.ways = ways;
  }

  Finder of(Provision provision) {
    Finder known = made.get(provision.id());
    return known != null ? known : made.computeIfAbsent(provision.id(), id -> finder(provision));
  }

  private Finder finder(Provision provision) {
    return new Finder(new Seeker(pack.compiledRulesOf(provision)), ways.missing(provision));
  }
}
