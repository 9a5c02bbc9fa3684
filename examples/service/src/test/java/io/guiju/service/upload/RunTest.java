package io.guiju.service.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunTest {
  @Test
  void stays_cancelled_when_the_service_stops() {
    Run run = new Run(Duration.ofMinutes(1).toNanos());
    run.end(Run.Why.CANCELLED);
    run.end(Run.Why.STOPPING);

    assertThat(catchThrowableOfType(Run.Ended.class, run::read).why()).isEqualTo(Run.Why.CANCELLED);
  }
}
