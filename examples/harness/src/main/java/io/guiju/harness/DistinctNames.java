package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files of one name in several folders, called by as much of their paths as tells them apart: what
 * is said of one must not be taken for what is said of another.
 */
final class DistinctNames {
  private DistinctNames() {}

  /**
   * The same inputs, none of which is called as another is.
   *
   * @throws Failure if two of them are one file
   */
  static List<Input> of(List<Input> inputs) {
    Map<String, List<Path>> paths = new LinkedHashMap<>();
    for (Input input : inputs) {
      Path path = input.file().path();
      if (path != null) {
        List<Path> others = paths.computeIfAbsent(input.file().name(), n -> new ArrayList<>());
        refuseTwice(path, others, input.file().shown());
        others.add(path);
      }
    }
    return inputs.stream().map(input -> distinct(input, paths)).toList();
  }

  private static void refuseTwice(Path path, List<Path> others, String shown) {
    for (Path other : others) {
      if (isSame(path, other)) {
        throw Failure.wrong("select.twice", shown);
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return whole(one).equals(whole(other));
    }
  }

  private static Input distinct(Input input, Map<String, List<Path>> paths) {
    SourceFile file = input.file();
    List<Path> alike = paths.get(file.name());
    if (file.path() == null || alike == null || alike.size() == 1) {
      return input;
    }
    String name = tail(file.path(), length(alike));
    return new Input(
        new SourceFile(file.shown(), name, file.path(), file.content()),
        input.mapped(),
        input.format());
  }

  /** How many names at the end of paths tell them all apart. */
  private static int length(List<Path> paths) {
    for (int length = 2; ; length++) {
      Set<String> tails = new HashSet<>();
      for (Path path : paths) {
        tails.add(tail(path, length));
      }
      if (tails.size() == paths.size()) {
        return length;
      }
    }
  }

  private static String tail(Path path, int length) {
    Path whole = whole(path);
    List<String> names = new ArrayList<>();
    whole
        .subpath(Math.max(0, whole.getNameCount() - length), whole.getNameCount())
        .forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
