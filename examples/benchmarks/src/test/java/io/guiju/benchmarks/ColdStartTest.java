package io.guiju.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.benchmarks.ColdStart.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ColdStartTest {
  @Test
  void it_prints_the_times_of_processes_that_found_something() throws IOException {
    String table =
        new ColdStart(1, System.getProperty("java.class.path"), Kind.BY_HAND, Kind.CROSS_CHECKED)
            .table();

    assertThat(table)
        .containsPattern("\\| by hand \\| +\\| \\d+ \\(.*\\| [1-9]\\d* \\(.*\\| 1.00 \\|")
        .containsPattern("\\| library, cross-checked \\| \\d+ \\(");
  }
}
