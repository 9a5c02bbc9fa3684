package io.guiju.batch;

import io.guiju.progress.Contribution;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A tally to which many threads add: each has one of its own, since the order never matters.
 * Thread-safe.
 */
public final class SharedTally {
  private final LocalDate asOf;
  private final Queue<Tally> parts = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Tally> own = ThreadLocal.withInitial(this::part);

  public SharedTally(LocalDate asOf) {
    this.asOf = asOf;
  }

  private Tally part() {
    Tally part = Tally.at(asOf);
    parts.add(part);
    return part;
  }

  /** As {@link Tally#add}. */
  public void add(Collection<Contribution> contributions) {
    own.get().add(contributions);
  }

  /** What was added in all; asked for when all threads are done. */
  public Tally sum() {
    Tally sum = Tally.at(asOf);
    parts.forEach(sum::merge);
    return sum;
  }
}
