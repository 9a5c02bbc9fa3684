package io.guiju.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a check cannot be quicker than: its files read and written line by line, and no more. */
final class PlainCopy {
  private PlainCopy() {}

  /**
   * How long that takes, in nanoseconds.
   *
   * @param inputs read
   * @param report a result, of which each file is written again beside it
   */
  static long nanos(List<Path> inputs, Path report) throws IOException {
    Path copy = report.resolveSibling("copy");
    long begun = System.nanoTime();
    try (Stream<Path> results = Files.list(report)) {
      for (Path input : inputs) {
        copy(input, Writer.nullWriter());
      }
      for (Path result : results.toList()) {
        try (BufferedWriter out = Files.newBufferedWriter(copy)) {
          copy(result, out);
        }
      }
      return System.nanoTime() - begun;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void copy(Path file, Writer out) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            try {
              out.write(line);
              out.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
