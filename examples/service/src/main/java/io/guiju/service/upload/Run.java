package io.guiju.service.upload;

import io.guiju.harness.RegisterCheck;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How far the check of a register is, and what ends it before its time. */
final class Run implements RegisterCheck.Watch {
  /** Why a check ends before its time. */
  enum Why {
    CANCELLED,
    STOPPING,
    TIME
  }

  /** A check that ended before its time. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    private Ended(Why why) {
      super(why.name(), null, false, false);
      this.why = why;
    }

    Why why() {
      return why;
    }
  }

  private final AtomicLong read = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private final AtomicLong checked = new AtomicLong();
  private final AtomicLong records = new AtomicLong(-1);
  private final CountDownLatch over = new CountDownLatch(1);
  private final long endsAt;
  private volatile @Nullable Why end;

  /**
   * @param nanos how long it may take
   */
  Run(long nanos) {
    this.endsAt = System.nanoTime() + nanos;
  }

  /** Who cancels it does not want it to go on, whatever else ends it. */
  synchronized void end(Why why) {
    if (end != Why.CANCELLED) {
      end = why;
    }
  }

  /** Nothing is done any more. */
  void over() {
    over.countDown();
  }

  /** Waits until nothing is done any more. */
  void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void read() {
    read.incrementAndGet();
    look();
  }

  @Override
  public void rejected() {
    rejected.incrementAndGet();
  }

  @Override
  public void begun(long rows, long setAside, long all) {
    read.set(rows);
    rejected.set(setAside);
    records.set(all);
  }

  @Override
  public void checked() {
    checked.incrementAndGet();
    look();
  }

  private void look() {
    Why why = end;
    if (why != null) {
      throw new Ended(why);
    } else if (System.nanoTime() - endsAt > 0) {
      throw new Ended(Why.TIME);
    }
  }

  long rowsRead() {
    return read.get();
  }

  long rowsRejected() {
    return rejected.get();
  }

  long recordsChecked() {
    return checked.get();
  }

  /** Records to check; -1 while rows are read. */
  long recordsInAll() {
    return records.get();
  }
}
