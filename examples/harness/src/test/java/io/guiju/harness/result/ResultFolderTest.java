package io.guiju.harness.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.harness.words.Failure;
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
}
