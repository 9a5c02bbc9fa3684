package io.guiju.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ColdStartTest {
  @Test
  void it_prints_the_times_of_processes_that_found_something() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new ColdStart(1, new PrintStream(out, true, StandardCharsets.UTF_8)).print();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cross-check off", "cross-check on")
        .containsPattern("load and first finding +[1-9]\\d* \\(.*\\) +[1-9]\\d* \\(");
  }
}
