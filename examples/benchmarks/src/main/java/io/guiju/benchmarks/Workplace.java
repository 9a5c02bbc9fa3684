package io.guiju.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of one run, removed when that ends, also where it is interrupted. */
public final class Workplace implements AutoCloseable {
  private final Path folder;
  private final boolean kept;
  private final Thread remover = new Thread(this::removeQuietly, "remove the folder");

  /**
   * @param within where it is made
   */
  public Workplace(Path within, boolean kept) throws IOException {
    this.folder = Files.createTempDirectory(within, "guiju-large-");
    this.kept = kept;
    Runtime.getRuntime().addShutdownHook(remover);
  }

  public Path folder() {
    return folder;
  }

  /** The bytes of all files in a folder. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path path : below(folder)) {
      size += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return size;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(remover);
    remove();
  }

  private void remove() throws IOException {
    if (!kept && Files.exists(folder)) {
      for (Path path : below(folder)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** The process is ending, and the harness may still be removing its own files. */
  private void removeQuietly() {
    try {
      remove();
    } catch (UncheckedIOException | IOException e) {
      System.err.println("Remove " + folder + " by hand: " + e.getMessage());
    }
  }
}
