package io.guiju.service.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is being done with the folder of an upload: an empty file beside it says so until it is
 * done, for the start after a process that was killed.
 */
@Component
class Steps {
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

  /** One step. */
  enum Step {
    COMING,
    GOING;

    private String ending() {
      return "." + name();
    }
  }

  private final Path root;

  Steps(Folders folders) {
    this.root = folders.root();
  }

  void begin(UUID id, Step step) {
    try {
      Files.createDirectories(root);
      Files.write(file(id, step), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end(UUID id, Step step) {
    try {
      Files.deleteIfExists(file(id, step));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The uploads of which a step was begun and not ended. */
  Set<UUID> amid(Step step) {
    return named(root, step.ending());
  }

  /** The ids by which entries of a folder are called, before an ending. */
  static Set<UUID> named(Path folder, String ending) {
    Pattern name = Pattern.compile(ID + Pattern.quote(ending));
    try (Stream<Path> entries = Files.list(Files.createDirectories(folder))) {
      return entries
          .map(entry -> name.matcher(String.valueOf(entry.getFileName())))
          .filter(Matcher::matches)
          .map(matcher -> UUID.fromString(matcher.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(UUID id, Step step) {
    return root.resolve(id + step.ending());
  }
}
