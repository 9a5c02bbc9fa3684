package io.guiju.spark;

import io.guiju.benchmarks.MadeUpRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares the harness with Spark on a cluster of this machine; see {@code cluster.sh}. */
public final class ClusterRun {
  private static final int WRONG_RESULT = 4;
  private static final double ALL_ROWS = 60_000_000;

  private final Path folder;
  private final long rows;
  private final Harness expected;
  private boolean same = true;

  private ClusterRun(int enterprises, Path folder) throws IOException {
    this.folder = folder;
    this.rows = new MadeUpRegister(enterprises).write(folder).read();
    long begun = System.nanoTime();
    String[] files = {
      file(MadeUpRegister.ENTERPRISES),
      file(MadeUpRegister.TITLES),
      "--map",
      file(MadeUpRegister.MAPPING),
      "--as-of",
      "2024-12-31",
      "--only",
      "SATISFIED",
      "--threads",
      "1"
    };
    this.expected = Harness.checking(folder.resolve("harness"), files);
    print("harness, one thread", begun, "");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int enterprises = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory(Path.of(arguments[1]), "cluster");
    System.out.printf("%,d enterprises in %s%n", enterprises, folder);
    ClusterRun run = new ClusterRun(enterprises, folder);
    run.on(1, false);
    run.on(2, false);
    run.on(2, true);
    System.out.println(run.same ? "All results are the harness's." : "WRONG: results differ.");
    System.exit(run.same ? 0 : WRONG_RESULT);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void on(int workers, boolean killed) throws IOException, InterruptedException {
    String name = "spark, executors: " + workers + (killed ? ", one killed" : "");
    Path place =
        Files.createDirectory(folder.resolve("spark" + workers + (killed ? "-killed" : "")));
    Path out = place.resolve("result");
    try (Cluster cluster = new Cluster(Path.of("target/spark-home"), place, workers)) {
      long begun = System.nanoTime();
      Process driver =
          cluster.submit(
              Path.of("target/guiju-spark.jar"),
              killed,
              List.of(
                  file(MadeUpRegister.ENTERPRISES),
                  file(MadeUpRegister.TITLES),
                  "--map",
                  file(MadeUpRegister.MAPPING),
                  "--as-of",
                  "2024-12-31",
                  "--only",
                  "SATISFIED",
                  "--partitions",
                  Cluster.PARTITIONS,
                  "--lang",
                  "en",
                  "--out",
                  out.toString()));
      boolean kill = killed;
      long peak = 0;
      long executors = 0;
      while (driver.isAlive()) {
        if (kill && cluster.isInTheMiddle()) {
          cluster.killWorker();
          kill = false;
          System.out.println("killed a worker, some partitions assessed");
        }
        peak = Math.max(peak, Cluster.peak(driver.toHandle()));
        executors = Math.max(executors, cluster.peakOfExecutors());
        Thread.sleep(50);
      }
      print(
          name,
          begun,
          String.format("; driver %,d MiB, largest executor %,d MiB", peak, executors));
      if (kill) {
        System.out.println("WRONG: no worker was killed; take more enterprises");
        same = false;
      }
      Harness found =
          driver.exitValue() == 3 || driver.exitValue() == 0 ? OnSpark.written(out) : null;
      boolean equal = expected.equals(found);
      same &= equal;
      System.out.printf(
          "  exit code %d, the harness's result: %s%n", driver.exitValue(), equal ? "yes" : "NO");
    }
  }

  private void print(String what, long begun, String more) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%s: %.1f s, %,.0f rows a second%s%n"
            + "  computed, not measured: %,.0f rows at this rate would take %.1f h%n",
        what, seconds, rows / seconds, more, ALL_ROWS, ALL_ROWS / rows * seconds / 3600);
  }
}
