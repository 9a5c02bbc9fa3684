package io.guiju.harness.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
  @TempDir Path temporary;

  @Test
  void isRefusedToASecondRunUntilTheFirstHasEnded() {
    Path folder = temporary.resolve("report");
    try (ResultFolder first = new ResultFolder(folder)) {
      assertThat(first.file(ResultFolder.FINDINGS).getParent()).isDirectory();
      assertThatExceptionOfType(Failure.class)
          .isThrownBy(() -> new ResultFolder(folder))
          .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(1));
    }
    assertThat(folder).doesNotExist();
    new ResultFolder(folder).close();
  }

  @Test
  void isRefusedWhereItsWorkingPlaceIsAnothers() throws IOException {
    Path theirs = temporary.resolve("report/.guiju-part/theirs.txt");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "theirs");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> new ResultFolder(temporary.resolve("report")))
        .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(2));
    assertThat(theirs).hasContent("theirs");
  }
}
