package io.guiju.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeRegisterTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return LargeRegister.execute(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void it_checks_what_it_wrote_in_little_memory_and_removes_it() throws IOException {
    int exitCode = run("5000", "--heap", "64m", "--folder", folder.toString());

    assertThat(out.toString())
        .containsPattern("rows read +7,508")
        .containsPattern("rows rejected +15")
        .containsPattern("time in all +\\d+\\.\\d s\n +read +.* s\n +check +.* s\n +plan +.* s")
        .containsPattern("heap after a collection, at most +[1-5]?\\d MiB")
        .containsPattern("nothing is checked with +5 ")
        .contains("read = assessed + rejected + unchecked");
    assertThat(exitCode).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void it_leaves_the_register_and_the_result_where_they_are_to_be_kept() throws IOException {
    assertThat(run("100", "--keep", "--folder", folder.toString())).isZero();

    try (var kept = Files.walk(folder, 2)) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .contains("enterprises.csv", "titles.csv", "mapping.yaml", "report");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, --keep, --keep, ENTERPRISES is 1 to",
    "many, --keep, --keep, ENTERPRISES",
    "5, --heap, much, --heap is a size",
    "5, --folder, no/such/folder, --folder is no folder: no/such/folder"
  })
  void a_wrong_command_is_refused(String number, String option, String value, String why) {
    String[] arguments =
        option.equals(value) ? new String[] {number, option} : new String[] {number, option, value};

    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).contains(why);
  }

  @Test
  void a_check_that_fails_is_no_result() {
    assertThat(run("100", "--heap", "2m", "--folder", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("the check failed: exit code 1");
    assertThat(folder).isEmptyDirectory();
  }
}
