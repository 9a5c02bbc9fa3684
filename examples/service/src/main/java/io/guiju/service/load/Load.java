package io.guiju.service.load;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Loads a service that runs, and says how it bore it. */
public final class Load {
  private static final int LINES = 6;
  private static final String HEAD =
      String.format(
          "%8s %9s %8s %8s %8s %8s %8s %8s",
          "seconds", "answers/s", "errors", "p50 ms", "p95 ms", "p99 ms", "max ms", "heap MB");

  private final Options options;
  private final Asking asking;
  private final AtomicLong number = new AtomicLong();
  private final Tally tally = new Tally();
  private volatile boolean over;

  private Load(Options options) {
    this.options = options;
    this.asking = new Asking(options);
  }

  public static void main(String[] arguments) throws Exception {
    try {
      System.exit(run(System.out, arguments) == 0 ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("guiju-service load: " + e.getMessage());
      System.exit(2);
    }
  }

  /** Loads it; returns the number of errors. */
  public static long run(PrintStream out, String... arguments) throws InterruptedException {
    return new Load(Options.of(arguments)).run(out);
  }

  private long run(PrintStream out) throws InterruptedException {
    List<Thread> users = new ArrayList<>();
    for (int i = 0; i < options.users(); i++) {
      Thread user = new Thread(this::use, "user-" + i);
      user.setDaemon(true);
      user.start();
      users.add(user);
    }
    Thread.sleep(options.warmUp() * 1000L);
    tally.take();
    out.println(options.what() + ", " + options.users() + " users, " + options.url());
    out.println(HEAD);
    Tally all = new Tally();
    int done = 0;
    for (int line = 1; line <= LINES; line++) {
      int until = options.seconds() * line / LINES;
      Thread.sleep((until - done) * 1000L);
      Tally part = tally.take();
      if (until > done) {
        out.println(part.line(done + "-" + until, until - done, asking.heap()));
      }
      all.merge(part);
      done = until;
    }
    over = true;
    out.println(all.line("all", options.seconds(), asking.heap()));
    for (Thread user : users) {
      user.join();
    }
    return all.errors();
  }

  private void use() {
    while (!over) {
      long begin = System.nanoTime();
      boolean error = true;
      try {
        error = asking.ask(number.incrementAndGet()) >= 400;
      } catch (IOException e) {
        over |= Thread.currentThread().isInterrupted();
      } catch (InterruptedException e) {
        return;
      }
      tally.add(System.nanoTime() - begin, error);
    }
  }
}
