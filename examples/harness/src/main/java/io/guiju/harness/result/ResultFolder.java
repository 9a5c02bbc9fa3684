package io.guiju.harness.result;

import io.guiju.harness.records.Store;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a run leaves behind. Files are written to a part beside the earlier result and
 * take its place at the end, the summary last. Until then another file says that the run is not
 * complete: a folder with a summary and without that file is whole.
 */
public final class ResultFolder implements AutoCloseable {
  public static final String FINDINGS = FindingsFormat.CSV.file();

  /** A workbook before the time of writing is taken out of it. */
  static final String RAW_WORKBOOK = "findings.xlsx.raw";

  public static final String REPORT = "report.html";
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
          REPORT,
          PROGRESS,
          PROGRESS_JSON,
          REJECTED,
          RUN,
          SUMMARY);
  private static final String INCOMPLETE = "INCOMPLETE.txt";
  private static final String PART = ".guiju-part";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Path part;
  private final boolean made;
  private final FileChannel lock;
  private boolean kept;

  /**
   * Makes the folder, or takes over one that is empty or holds an earlier result.
   *
   * @throws Failure if it holds anything else, or cannot be written
   */
  public ResultFolder(Path folder) {
    this(folder, null, false);
  }

  /** The same for a run that may be interrupted and gone on with. */
  public static ResultFolder resumable(Path folder, Words words) {
    return new ResultFolder(folder, words, false);
  }

  /**
   * The folder of a run that was interrupted, to go on with it.
   *
   * @throws Failure if there was none
   */
  public static ResultFolder resumed(Path folder, Words words) {
    if (Files.notExists(folder.resolve(INCOMPLETE))) {
      throw Failure.wrong("resume.none", folder);
    }
    return new ResultFolder(folder, words, true);
  }

  /** Whether an interrupted run left something in a folder to go on with. */
  public static boolean isInterrupted(Path folder) {
    return Store.isIn(folder.resolve(PART));
  }

  private ResultFolder(Path folder, @Nullable Words words, boolean goesOn) {
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
      if (!goesOn) {
        deleteFiles();
      }
      if (words != null) {
        Files.writeString(folder.resolve(INCOMPLETE), words.say("out.incomplete") + "\n");
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /** Leaves what was not published for another run to go on with. */
  public void keep() {
    kept = true;
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
    } else if (isForeign(part)) {
      throw Failure.wrong("out.foreign", part);
    } else if (Files.notExists(folder) || SummaryFile.isSummary(folder.resolve(SUMMARY))) {
      return;
    }
    Set<String> names = names(folder);
    boolean interrupted =
        (names.remove(INCOMPLETE) | names.remove(PART)) && FILES.containsAll(names);
    if (!names.isEmpty() && !interrupted) {
      throw Failure.wrong("out.foreign", folder);
    }
  }

  /** Whether the place for what is not published yet holds what no run has put there. */
  private static boolean isForeign(Path part) throws IOException {
    return Files.isDirectory(part)
        ? !names(part).isEmpty() && Files.notExists(part.resolve(LOCK))
        : Files.exists(part);
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }

  /** Where a run may keep what it needs until it ends. */
  public Path work() {
    return part;
  }

  /** Where to write a file of the result. */
  public Path file(String name) {
    return part.resolve(name);
  }

  /** Puts the files written in the place of the earlier ones. */
  public void publish() {
    publish(written());
  }

  /** The names of the files written. */
  Set<String> written() {
    try {
      Set<String> written = names(part);
      written.retainAll(FILES);
      return written;
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /**
   * The same as often as it takes: a run that was killed at it goes on with it.
   *
   * @param names those of all files of the result, whether they are in their place or not
   */
  public void publish(Set<String> names) {
    try {
      if (Files.exists(part.resolve(SUMMARY))) {
        Files.deleteIfExists(folder.resolve(SUMMARY));
      }
      for (String name : FILES) {
        if (Files.exists(part.resolve(name))) {
          Files.move(part.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } else if (!names.contains(name)) {
          Files.deleteIfExists(folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /** Removes what was not published and is not kept. */
  @Override
  public void close() {
    try (lock) {
      if (kept) {
        return;
      }
      deleteFiles();
      Files.deleteIfExists(part.resolve(LOCK));
      Files.deleteIfExists(part);
      Files.deleteIfExists(folder.resolve(INCOMPLETE));
      if (made && names(folder).isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  private void deleteFiles() throws IOException {
    for (String name : names(part)) {
      if (!name.equals(LOCK)) {
        Files.deleteIfExists(part.resolve(name));
      }
    }
  }
}
