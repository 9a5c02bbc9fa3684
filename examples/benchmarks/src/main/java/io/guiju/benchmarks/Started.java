package io.guiju.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one process took, in nanoseconds. */
record Started(long load, long finding, long process) {
  private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

  static Started plainly(String classPath, Class<?> program, String argument) throws IOException {
    return start(List.of(), classPath, program, argument);
  }

  /** One that takes its classes from an archive. */
  static Started with(Path archive, String classPath, Class<?> program, String argument)
      throws IOException {
    return start(
        List.of((AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive),
        classPath,
        program,
        argument);
  }

  /** One that leaves such an archive when it ends. */
  static void making(Path archive, String classPath, Class<?> program, String argument)
      throws IOException {
    start(
        List.of(
            "-Xlog:disable",
            (AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive),
        classPath,
        program,
        argument);
  }

  private static Started start(
      List<String> options, String classPath, Class<?> program, String argument)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName(), argument));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    long begun = System.nanoTime();
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    long took = System.nanoTime() - begun;
    String[] parts =
        said.lines()
            .filter(line -> line.startsWith("SATISFIED "))
            .findFirst()
            .orElse("")
            .split(" ");
    if (process.exitValue() != 0 || parts.length < 3) {
      throw new IllegalStateException("The first finding failed: " + said);
    }
    return new Started(Long.parseLong(parts[1]), Long.parseLong(parts[2]), took);
  }
}
