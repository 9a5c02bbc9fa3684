package io.guiju.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void a_thread_that_was_interrupted_still_loads_and_stays_interrupted() {
    Meanwhile<String> work =
        Meanwhile.begin(
            () -> {
              Thread.sleep(20);
              return "done";
            });
    Thread.currentThread().interrupt();
    assertThat(work.done()).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }
}
