package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every entitlement says for every outcome stands in files, so that a change of the wording is
 * seen. Run with {@code -Dguiju.golden=write}, it writes them anew.
 */
class GoldenTest {
  private static final List<Golden> ALL = Golden.all();

  @BeforeAll
  static void write() throws IOException {
    if ("write".equals(System.getProperty("guiju.golden"))) {
      for (Path stale : files().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(stale);
      }
      for (Golden golden : ALL) {
        Files.createDirectories(golden.file().getParent());
        Files.writeString(golden.file(), golden.text());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> an_explanation_reads_as_before() {
    return ALL.stream()
        .map(
            golden ->
                dynamicTest(
                    golden.toString(),
                    () ->
                        assertThat(golden.file())
                            .as("see CONTRIBUTING.md for how it is written anew")
                            .content()
                            .isEqualTo(golden.text())));
  }

  @Test
  void no_file_is_left_of_what_no_case_says() throws IOException {
    assertThat(files().filter(Files::isRegularFile))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ALL.stream().map(Golden::file).toList());
  }

  private static Stream<Path> files() throws IOException {
    return Files.exists(Golden.FOLDER) ? Files.walk(Golden.FOLDER) : Stream.empty();
  }
}
