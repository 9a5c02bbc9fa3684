package io.guiju.service.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Virtual users: each asks as soon as it was answered. */
final class Users {
  private final Options options;
  private final Asking asking;
  private final AtomicLong number = new AtomicLong();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Thread> all = new ArrayList<>();

  /** Held by users while they ask, and against them while something is looked at. */
  private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

  private volatile boolean over;

  /** They begin at once. */
  Users(Options options, Asking asking) {
    this.options = options;
    this.asking = asking;
    options.what().forEach(what -> tallies.put(what, new Tally()));
    for (int i = 0; i < options.users(); i++) {
      Thread user = new Thread(this::use, "user-" + i);
      user.setDaemon(true);
      all.add(user);
    }
    all.forEach(Thread::start);
  }

  /** What was counted of each kind since the last time. */
  Map<String, Tally> take() {
    Map<String, Tally> taken = new LinkedHashMap<>();
    tallies.forEach((kind, tally) -> taken.put(kind, tally.take()));
    return taken;
  }

  /** Something to look at. */
  interface Look<T> {
    T look() throws InterruptedException;
  }

  /** Nobody asks meanwhile, so that nothing but what the service keeps is there. */
  <T> T undisturbed(Look<T> look) throws InterruptedException {
    turn.writeLock().lock();
    try {
      return look.look();
    } finally {
      turn.writeLock().unlock();
    }
  }

  /** Returns once each has been answered for the last time. */
  void leave() throws InterruptedException {
    over = true;
    for (Thread user : all) {
      user.join();
    }
  }

  private void use() {
    for (long turns = 0; !over; turns++) {
      String what = options.what().get((int) (turns % options.what().size()));
      turn.readLock().lock();
      try {
        ask(what);
      } catch (InterruptedException e) {
        return;
      } finally {
        turn.readLock().unlock();
      }
    }
  }

  private void ask(String what) throws InterruptedException {
    long begin = System.nanoTime();
    boolean error = true;
    try {
      error = asking.ask(what, number.incrementAndGet()) >= 400;
    } catch (IOException e) {
      // An error as well.
    }
    tallies.get(what).add(System.nanoTime() - begin, error);
  }
}
