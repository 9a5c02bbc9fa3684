package io.guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A check by the harness in a Java of its own, with what memory it took.
 *
 * @param peak the most memory of the whole process, in KiB; 0 where the system does not tell
 * @param heap the most in the heap, in MiB, that was in use or not yet collected
 * @param live the most in the heap, in MiB, that a collection left
 */
record HarnessRun(int exitCode, long nanos, long peak, long heap, long live) {
  private static final String PROGRAM = "io.guiju.harness.Guiju";
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");

  /**
   * Runs it; errors and, on a terminal, the progress are shown as they come.
   *
   * @param heap as Java's {@code -Xmx} takes it
   * @param options for Java, beside those for its heap
   */
  static HarnessRun in(Path folder, Path report, String heap, List<String> options)
      throws IOException {
    Path collections = folder.resolve("gc.log");
    List<String> command = new ArrayList<>(options);
    command.add(0, Machine.java());
    command.addAll(
        List.of(
            "-Xmx" + heap,
            "-Xlog:gc:file=" + collections.getFileName() + "::filecount=0",
            "-cp",
            classPath(),
            PROGRAM,
            "check",
            MadeUpRegister.ENTERPRISES,
            MadeUpRegister.TITLES,
            "--map",
            MadeUpRegister.MAPPING,
            "--as-of",
            "2024-12-31",
            "--only",
            "SATISFIED",
            "--lang",
            "en",
            "--out",
            report.toString()));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long peak = watch(process);
    long took = System.nanoTime() - begun;
    return new HarnessRun(
        process.exitValue(), took, peak, most(collections, 1), most(collections, 2));
  }

  /** The folders and jars are named from where this program was started. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .reduce((left, right) -> left + java.io.File.pathSeparator + right)
        .orElseThrow();
  }

  /** Waits for a process; returns the most memory that it was seen to have. */
  private static long watch(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    try {
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(status));
      }
      return peak;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
    }
  }

  private static long peak(Path status) {
    try {
      return PEAK.matcher(Files.readString(status))
          .results()
          .mapToLong(found -> Long.parseLong(found.group(1)))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // No such file on this system, or no longer.
      return 0;
    }
  }

  private static long most(Path collections, int group) throws IOException {
    try (Stream<String> lines = Files.lines(collections)) {
      return lines
          .flatMap(line -> COLLECTION.matcher(line).results())
          .map((MatchResult found) -> found.group(group))
          .mapToLong(Long::parseLong)
          .max()
          .orElse(0);
    }
  }
}
