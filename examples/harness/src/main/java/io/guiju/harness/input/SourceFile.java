package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, from the disk or out of the program itself.
 *
 * @param shown where it is, for messages
 * @param name its name without folders, but for those that tell it from others of that name
 * @param path where it is on the disk; null where it is not
 */
public record SourceFile(String shown, String name, @Nullable Path path, Content content) {
  /** What opens a file. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * A file on the disk, which may not exist.
   *
   * @throws Failure if the text cannot be a path on this system
   */
  public static SourceFile at(String written) {
    Path path = path(written);
    Path name = path.getFileName();
    return new SourceFile(
        written,
        name == null ? written : name.toString(),
        path,
        () -> {
          refuse(path, written);
          return Files.newInputStream(path);
        });
  }

  /** A pipe gives its bytes once and may never end; what is read here is read again. */
  private static void refuse(Path path, String written) throws IOException {
    if (Files.isDirectory(path)) {
      throw Failure.unreadable("io.folder", written);
    } else if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw Failure.unreadable("io.noFile", written);
    } else if (Files.isSymbolicLink(path) && Files.notExists(path)) {
      throw Failure.unreadable("io.link", written, Files.readSymbolicLink(path));
    }
  }

  /**
   * A table of a database.
   *
   * @param shown where the mapping speaks of it
   */
  public static SourceFile database(String shown, String name) {
    return new SourceFile(
        shown,
        name,
        null,
        () -> {
          throw new IOException(shown);
        });
  }

  /** A resource on the class path. */
  public static SourceFile bundled(String folder, String name) {
    String resource = folder + "/" + name;
    return new SourceFile(
        resource,
        name,
        null,
        () -> {
          InputStream in = SourceFile.class.getClassLoader().getResourceAsStream(resource);
          if (in == null) {
            throw new NoSuchFileException(resource);
          }
          return in;
        });
  }

  /**
   * The path that a text means.
   *
   * @throws Failure if it means none on this system
   */
  public static Path path(String written) {
    if (written.isBlank()) {
      throw Failure.wrong("path.empty");
    }
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw Failure.wrong("path", written);
    }
  }
}
