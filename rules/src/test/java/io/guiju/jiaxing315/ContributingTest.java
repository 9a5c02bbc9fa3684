package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CONTRIBUTING.md shows of a provision stands so in the files. */
class ContributingTest {
  private static final Pattern BLOCK =
      Pattern.compile("^ +```(?:yaml|drl|java)\n(.*?)^ +```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final String FILES = files();

  /** The blocks, cut at lines of three dots. */
  static Stream<String> blocks() throws IOException {
    String guide = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    List<String> parts =
        BLOCK
            .matcher(guide)
            .results()
            .map((MatchResult block) -> block.group(1))
            .flatMap(block -> Stream.of(block.split("(?m)^ +\\.\\.\\.\n")))
            .toList();
    assertThat(parts).hasSizeGreaterThan(8);
    return parts.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void a_block_stands_in_a_file(String block) {
    assertThat(FILES).contains(unindented(block));
  }

  private static String files() {
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(ContributingTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return unindented(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The guide indents blocks in its own way, so only what lines say is compared. */
  private static String unindented(String text) {
    return text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
