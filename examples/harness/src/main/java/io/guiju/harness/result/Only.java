package io.guiju.harness.result;

import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which findings are written. What is named of one kind are alternatives; a kind of which nothing
 * is named leaves all.
 *
 * @param asked as it was asked for
 */
public record Only(
    List<String> asked, Set<Provision> provisions, Set<Outcome> outcomes, Set<String> ids)
    implements Predicate<Finding> {
  /** Every finding. */
  public static final Only ALL = new Only(List.of(), Set.of(), Set.of(), Set.of());

  public Only {
    asked = List.copyOf(asked);
    provisions = Set.copyOf(provisions);
    outcomes = Set.copyOf(outcomes);
    // What is refused of several is the first, whatever the process.
    ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
  }

  @Override
  public boolean test(Finding finding) {
    return fits(provisions, finding.provision())
        && fits(outcomes, finding.outcome())
        && fits(ids, finding.key().id());
  }

  private static <T> boolean fits(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
