package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Workplace;
import io.guiju.benchmarks.speed.JudgingMadeUp.By;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/**
 * A program that judges records, one after the other, and records where its time goes: what {@link
 * Profile} runs in a process of its own.
 */
final class Profiled {
  /** Records between two looks at the clock, which takes as long as a part of a record. */
  private static final int BETWEEN_LOOKS = 20;

  private final Contender contender;
  private final List<Sample> samples;
  private int next;

  private Profiled(Contender contender, List<Sample> samples) {
    this.contender = contender;
    this.samples = samples;
  }

  /**
   * @param arguments who judges, seconds to warm up, seconds to record, and the file of the record
   */
  public static void main(String[] arguments) throws IOException, ParseException {
    int warmUp = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    try (Workplace place = new Workplace(Path.of(System.getProperty("java.io.tmpdir")), false);
        Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
      Profiled profiled = of(arguments[0], place.folder());
      long[] before = profiled.judge(warmUp);
      recording.start();
      long[] then = profiled.judge(seconds);
      recording.stop();
      recording.dump(Path.of(arguments[3]));
      System.out.println(said("warming up", before) + "; " + said("recorded", then));
    }
  }

  private static Profiled of(String name, Path folder) {
    Optional<MadeUp> madeUp =
        Stream.of(MadeUp.values()).filter(pack -> pack.name().equals(name)).findFirst();
    if (madeUp.isEmpty()) {
      List<Sample> samples = Samples.make();
      Entry entry = Entry.valueOf(name);
      return new Profiled(entry.make(RulePack.load("jiaxing315")), samples);
    }
    MadeUpPack pack = MadeUpPack.build(folder, madeUp.get().conditions());
    return new Profiled(
        JudgingMadeUp.of(By.LIBRARY, madeUp.get(), pack, pack.load()), Samples.withPlatforms());
  }

  /** The records judged in each second. */
  private long[] judge(int seconds) {
    long[] judged = new long[seconds];
    for (int i = 0; i < seconds; i++) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      while (System.nanoTime() < end) {
        for (int k = 0; k < BETWEEN_LOOKS; k++) {
          next = next + 1 < samples.size() ? next + 1 : 0;
          contender.judge(samples.get(next));
        }
        judged[i] += BETWEEN_LOOKS;
      }
    }
    return judged;
  }

  private static String said(String what, long[] judged) {
    StringBuilder said = new StringBuilder("records a second " + what + ":");
    for (long records : judged) {
      said.append(' ').append(records);
    }
    return said.toString();
  }
}
