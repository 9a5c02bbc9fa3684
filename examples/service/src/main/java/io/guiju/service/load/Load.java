package io.guiju.service.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Loads a service that runs, and says how it bore it. */
public final class Load {
  private static final long EVERY = 30_000;
  private static final String LINE = "%11s" + " %9s".repeat(Tally.COLUMNS.size() + 2) + "%n";

  private final Options options;
  private final Asking asking;
  private final Memory memory;

  private Load(Options options) throws InterruptedException {
    this.options = options;
    this.asking = new Asking(options);
    if (!asking.isAnswered()) {
      throw new IllegalArgumentException(
          "nothing answers at " + options.url() + ": start the service, or give its --url");
    }
    this.memory = new Memory(asking, options.pid());
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
    String before = Summary.systemLoad();
    Users users = new Users(options, asking);
    Thread.sleep(options.warmUp() * 1000L);
    users.take();
    print(out, "seconds", Tally.COLUMNS, "heap MB", "RSS MB");
    Map<String, Tally> kinds = new LinkedHashMap<>();
    options.what().forEach(kind -> kinds.put(kind, new Tally()));
    List<Memory.Sample> quarters = new ArrayList<>();
    long end = options.seconds() * 1000L;
    long printed = 0;
    long now = 0;
    Tally part = new Tally();
    for (long stop : stops(end)) {
      Thread.sleep(stop - now);
      now = stop;
      users
          .take()
          .forEach(
              (kind, tally) -> {
                kinds.get(kind).merge(tally);
                part.merge(tally);
              });
      if (now % EVERY == 0 || now == end) {
        long seconds = (now - printed) / 1000;
        print(
            out,
            printed / 1000 + "-" + now / 1000,
            part.take().cells(seconds),
            said(memory.heap()),
            said(memory.resident()));
        printed = now;
      }
      if (memory.isWatched() && now % (end / 4) == 0) {
        quarters.add(users.undisturbed(memory::afterCollection));
      }
    }
    users.leave();
    Tally all = new Tally();
    kinds.values().forEach(all::merge);
    conclude(out, kinds, all, quarters, before);
    return all.errors();
  }

  /** When to look: each half minute, and at the end of each quarter. */
  private static Iterable<Long> stops(long end) {
    TreeSet<Long> stops = new TreeSet<>();
    for (long at = EVERY; at < end; at += EVERY) {
      stops.add(at);
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      stops.add(end / 4 * quarter);
    }
    return stops;
  }

  private void conclude(
      PrintStream out,
      Map<String, Tally> kinds,
      Tally all,
      List<Memory.Sample> quarters,
      String before) {
    out.println();
    Summary.answers(kinds, all, options.seconds()).forEach(out::println);
    out.println();
    if (memory.isWatched()) {
      Summary.memory(quarters).forEach(out::println);
      out.println();
    }
    out.printf(
        Locale.ROOT,
        "%d users, each asking %s in turn as soon as it was answered, %d s after %d s of warm-up;"
            + " %s, load %s before and %s after; %s.%n",
        options.users(),
        String.join(", ", options.what()),
        options.seconds(),
        options.warmUp(),
        Summary.machine(),
        before,
        Summary.systemLoad(),
        memory.isWatched() ? memory.java() : "Java of the service not known");
  }

  private static String said(long value) {
    return value < 0 ? "-" : Long.toString(value);
  }

  private static void print(
      PrintStream out, String when, List<String> cells, String heap, String resident) {
    List<String> all = new ArrayList<>(List.of(when));
    all.addAll(cells);
    all.addAll(List.of(heap, resident));
    out.printf(Locale.ROOT, LINE, all.toArray());
  }
}
