package io.guiju.service.check;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts assessments, what came out of them, and how long they took. */
@Component
public class Meters {
  private final MeterRegistry registry;
  private final Timer time;

  Meters(MeterRegistry registry) {
    this.registry = registry;
    this.time =
        Timer.builder("guiju.assessments")
            .description("Assessments of one record")
            .publishPercentileHistogram()
            .register(registry);
  }

  public Assessment count(Supplier<Assessment> check) {
    Assessment assessment = time.record(check);
    for (Finding finding : assessment.findings()) {
      registry
          .counter(
              "guiju.findings",
              "provision",
              finding.provision().id(),
              "outcome",
              finding.outcome().name())
          .increment();
    }
    return assessment;
  }
}
