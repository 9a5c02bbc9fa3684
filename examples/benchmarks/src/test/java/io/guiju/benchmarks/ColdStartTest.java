package io.guiju.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColdStartTest {
  @Test
  void it_has_the_times_of_processes_that_found_something() throws IOException {
    Lines out = new Lines();

    List<Target> targets = ColdStart.measure(1, out);

    assertThat(out.toString())
        .containsPattern("\\| by hand, in a bare Java \\| 0 .*\\| [1-9]\\d* \\(.*\\) \\|\n")
        .containsPattern("\\| library \\| [1-9]\\d* \\(.*\\) \\| [1-9]\\d* \\(")
        .containsPattern("\\| library, cross-checked \\| [1-9]");
    assertThat(targets).first().extracting(Target::bound).isEqualTo(4.0);
  }
}
