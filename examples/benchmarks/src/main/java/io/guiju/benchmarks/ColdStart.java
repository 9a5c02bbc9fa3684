package io.guiju.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a new process takes to load the pack and make its first finding, beside one that does
 * the same by hand. Each time is that of a process of its own; the kinds take turns, so that what
 * else the machine does falls on all.
 */
public final class ColdStart {
  private static final int RUNS = 21;
  private static final double NANOS = 1_000_000;

  /** What is started, as it stands in the table. */
  enum Kind {
    BY_HAND("by hand", FirstByHand.class, false, ""),
    LIBRARY("library", FirstFinding.class, false, "false"),
    CROSS_CHECKED("library, cross-checked", FirstFinding.class, false, "true"),
    ARCHIVED("library, with an archive", FirstFinding.class, true, "false"),
    CROSS_CHECKED_ARCHIVED(
        "library, cross-checked, with an archive", FirstFinding.class, true, "true");

    private final String label;
    private final Class<?> program;
    private final boolean archived;
    private final String argument;

    Kind(String label, Class<?> program, boolean archived, String argument) {
      this.label = label;
      this.program = program;
      this.archived = archived;
      this.argument = argument;
    }
  }

  private final int runs;
  private final String classPath;
  private final List<Kind> kinds;

  /**
   * @param classPath what a host has; an archive is made only of jars
   */
  ColdStart(int runs, String classPath, Kind... kinds) {
    this.runs = runs;
    this.classPath = classPath;
    this.kinds = List.of(kinds);
  }

  public static void main(String[] arguments) throws IOException {
    System.out.print(new ColdStart(RUNS, hostClassPath(), Kind.values()).table());
  }

  /** What a host has that embeds the library, and the two programs: no peer, no compiler of DRL. */
  static String hostClassPath() throws IOException {
    Path jar =
        Path.of(
            URI.create(
                ColdStart.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    try (Stream<Path> jars = Files.list(jar.resolveSibling("host"))) {
      return Stream.concat(Stream.of(jar.resolveSibling("benchmarks-first.jar")), jars.sorted())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** Measures, and gives the table in Markdown. */
  String table() throws IOException {
    Map<Kind, List<Started>> started = new EnumMap<>(Kind.class);
    Path folder = Files.createTempDirectory("guiju-archive");
    Path archive = folder.resolve("classes");
    try {
      if (kinds.stream().anyMatch(kind -> kind.archived)) {
        Kind kind = Kind.CROSS_CHECKED_ARCHIVED;
        Started.making(archive, classPath, kind.program, kind.argument);
      }
      for (int i = 0; i < runs; i++) {
        for (Kind kind : kinds) {
          started
              .computeIfAbsent(kind, k -> new ArrayList<>())
              .add(
                  kind.archived
                      ? Started.with(archive, classPath, kind.program, kind.argument)
                      : Started.plainly(classPath, kind.program, kind.argument));
        }
      }
    } finally {
      Files.deleteIfExists(archive);
      Files.delete(folder);
    }
    return text(started);
  }

  private String text(Map<Kind, List<Started>> started) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "Median of %d new processes each, in ms (least to most)%n%n"
                + "| | load the pack | first finding | the whole process | to by hand |%n"
                + "|---|---:|---:|---:|---:|%n",
            runs));
    double byHand = median(started.getOrDefault(Kind.BY_HAND, List.of()), Started::process);
    started.forEach(
        (kind, all) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f |%n",
                    kind.label,
                    kind == Kind.BY_HAND ? "" : times(all, Started::load),
                    times(all, Started::finding),
                    times(all, Started::process),
                    median(all, Started::process) / byHand)));
    return out.toString();
  }

  private static double median(List<Started> all, ToLongFunction<Started> time) {
    long[] sorted = all.stream().mapToLong(time).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static String times(List<Started> all, ToLongFunction<Started> time) {
    long[] sorted = all.stream().mapToLong(time).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f to %.0f)",
        median(all, time) / NANOS,
        sorted[0] / NANOS,
        Arrays.stream(sorted).max().orElseThrow() / NANOS);
  }
}
