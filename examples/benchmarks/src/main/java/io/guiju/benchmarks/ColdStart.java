package io.guiju.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How long a new process takes to load the pack and make its first finding: by hand and by the
 * library, without and with an archive of its classes, without and with a Drools session that
 * checks along. Each time is that of a process of its own; the kinds take turns, so that what else
 * the machine does falls on all.
 */
public final class ColdStart {
  private static final int RUNS = 21;

  private enum Kind {
    BY_HAND("by hand, in a bare Java"),
    LIBRARY("library"),
    CROSS_CHECKED("library, cross-checked"),
    ARCHIVED("library, with an archive"),
    ARCHIVED_CROSS_CHECKED("library, cross-checked, with an archive");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    boolean archived() {
      return this == ARCHIVED || this == ARCHIVED_CROSS_CHECKED;
    }

    boolean crossChecked() {
      return this == CROSS_CHECKED || this == ARCHIVED_CROSS_CHECKED;
    }
  }

  /** What one process took, in nanoseconds. */
  private record Start(long load, long finding, long process) {}

  private final Map<Kind, List<Start>> starts = new EnumMap<>(Kind.class);
  private final HostClassPath classPath;
  private final Path archive;

  private ColdStart(Path folder) throws IOException {
    classPath = HostClassPath.find();
    archive = folder.resolve("host.archive");
  }

  public static void main(String[] arguments) throws IOException {
    Lines out = new Lines();
    List<Target> targets = measure(RUNS, out);
    out.line("");
    Target.write(targets, out);
    System.out.print(out);
  }

  /** The usual number of processes; the targets are returned. */
  public static List<Target> measure(Lines out) throws IOException {
    return measure(RUNS, out);
  }

  static List<Target> measure(int runs, Lines out) throws IOException {
    try (Workplace place = new Workplace(Path.of(System.getProperty("java.io.tmpdir")), false)) {
      ColdStart cold = new ColdStart(place.folder());
      boolean canBeArchived = cold.classPath.canBeArchived();
      if (canBeArchived) {
        cold.start(Kind.CROSS_CHECKED, cold.writing());
      }
      for (int i = 0; i < runs; i++) {
        for (Kind kind : Kind.values()) {
          if (canBeArchived || !kind.archived()) {
            cold.starts
                .computeIfAbsent(kind, none -> new ArrayList<>())
                .add(cold.start(kind, kind.archived() ? cold.reading() : List.of()));
          }
        }
      }
      return cold.print(runs, out);
    }
  }

  private List<Target> print(int runs, Lines out) {
    out.line(
        "| cold start: median of %d processes (least to most), ms | load the pack | first finding | the whole process |",
        runs);
    out.line("|---|---:|---:|---:|");
    starts.forEach(
        (kind, of) ->
            out.line(
                "| %s | %s | %s | %s |",
                kind.label,
                times(of, Start::load),
                times(of, Start::finding),
                times(of, Start::process)));
    List<Target> targets = new ArrayList<>();
    targets.add(Target.atMost("cold start to by hand", ratio(Kind.LIBRARY, Kind.BY_HAND), 4));
    if (starts.containsKey(Kind.ARCHIVED)) {
      targets.add(
          Target.atMost(
              "cold start with an archive to by hand", ratio(Kind.ARCHIVED, Kind.BY_HAND), 2));
    }
    return targets;
  }

  private double ratio(Kind of, Kind to) {
    return (double) median(starts.get(of)) / median(starts.get(to));
  }

  private static long median(List<Start> starts) {
    return starts.stream().map(Start::process).sorted().toList().get(starts.size() / 2);
  }

  private static String times(List<Start> starts, ToLongFunction<Start> time) {
    List<Long> sorted =
        starts.stream().map(start -> time.applyAsLong(start) / 1_000_000).sorted().toList();
    return Lines.format(
        "%d (%d to %d)",
        sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  private List<String> writing() {
    // What Java says of classes that it cannot archive would stand among what the program says.
    return List.of(
        "-Xlog:disable", "-XX:" + (aot() ? "AOTCacheOutput=" : "ArchiveClassesAtExit=") + archive);
  }

  private List<String> reading() {
    return List.of("-XX:" + (aot() ? "AOTCache=" : "SharedArchiveFile=") + archive);
  }

  /** An ahead-of-time cache holds more than classes, from the Java that has it in one step. */
  private static boolean aot() {
    return Runtime.version().feature() >= 25;
  }

  private Start start(Kind kind, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Machine.java());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath.path()));
    command.add((kind == Kind.BY_HAND ? ByHandFinding.class : FirstFinding.class).getName());
    command.add(String.valueOf(kind.crossChecked()));
    long begun = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      long took = System.nanoTime() - begun;
      String[] parts = said.split("\\s+");
      if (process.exitValue() != 0 || !parts[0].equals("SATISFIED")) {
        throw new IllegalStateException("The first finding failed: " + said);
      }
      return new Start(Long.parseLong(parts[1]), Long.parseLong(parts[2]), took);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
