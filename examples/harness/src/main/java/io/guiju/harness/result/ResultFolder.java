package io.guiju.harness.result;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that a run leaves behind. Files are written to a part beside the earlier result and
 * take its place at the end, the summary last: a folder with a summary is whole.
 */
public final class ResultFolder implements AutoCloseable {
  public static final String FINDINGS = FindingsFormat.CSV.file();

  /** A workbook before the time of writing is taken out of it. */
  static final String RAW_WORKBOOK = "findings.xlsx.raw";

  public static final String WHAT_IF = "what-if.csv";
  public static final String REJECTED = "rejected.csv";
  public static final String RUN = "run.json";
  public static final String SUMMARY = "summary.json";
  public static final String PROGRESS = "progress.csv";
  public static final String PROGRESS_JSON = "progress.json";
  private static final List<String> FILES =
      List.of(
          FINDINGS,
          FindingsFormat.JSONL.file(),
          RAW_WORKBOOK,
          FindingsFormat.XLSX.file(),
          WHAT_IF,
          PROGRESS,
          PROGRESS_JSON,
          REJECTED,
          RUN,
          SUMMARY);
  private static final String PART = ".guiju-part";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Path part;
  private final boolean made;
  private final FileChannel lock;

  /**
   * Makes the folder, or takes over one that is empty or holds an earlier result.
   *
   * @throws Failure if it holds anything else, or cannot be written
   */
  public ResultFolder(Path folder) {
    this.folder = folder;
    this.part = folder.resolve(PART);
    try {
      refuseForeign();
      made = Files.notExists(folder);
      if (made) {
        Files.createDirectories(folder);
      }
      Files.createDirectories(part);
      lock = lock();
      deleteFiles();
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /** Held until the end, so that two runs never mix their results. */
  private FileChannel lock() throws IOException {
    FileChannel channel =
        FileChannel.open(part.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by another run in this process.
    }
    channel.close();
    throw Failure.unreadable("out.busy", folder);
  }

  private void refuseForeign() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Failure.wrong("out.noFolder", folder);
    } else if (Files.notExists(folder) || SummaryFile.isSummary(folder.resolve(SUMMARY))) {
      return;
    }
    Set<String> names = names(folder);
    boolean interrupted = names.remove(PART) && FILES.containsAll(names);
    if (!names.isEmpty() && !interrupted) {
      throw Failure.wrong("out.foreign", folder);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }

  /** Where to write a file of the result. */
  public Path file(String name) {
    return part.resolve(name);
  }

  /** Puts the files written in the place of the earlier ones. */
  public void publish() {
    try {
      Files.deleteIfExists(folder.resolve(SUMMARY));
      for (String name : FILES) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : FILES) {
        if (Files.exists(part.resolve(name))) {
          Files.move(part.resolve(name), folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() {
    try (lock) {
      deleteFiles();
      Files.deleteIfExists(part.resolve(LOCK));
      Files.deleteIfExists(part);
      if (made && names(folder).isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  private void deleteFiles() throws IOException {
    for (String name : FILES) {
      Files.deleteIfExists(part.resolve(name));
    }
  }
}
