package io.guiju.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The result of checking the bundled register, made once for all tests that look at it. */
final class BundledReport {
  private static final Path FOLDER = make();

  private BundledReport() {}

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("guiju-report");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      new Cli(folder).checkBundled("--format", "csv");
      return folder.resolve("report");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  static String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
