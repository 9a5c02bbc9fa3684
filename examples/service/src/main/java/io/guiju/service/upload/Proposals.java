package io.guiju.service.upload;

import io.guiju.harness.input.SourceFile;
import io.guiju.pack.Language;
import io.guiju.service.check.Work;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.web.Refused;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Proposes mappings for whole files, on threads of their own: a table that takes long holds up no
 * check of facts.
 */
@Component
class Proposals {
  private final Mappings mappings;
  private final Work work;

  Proposals(Mappings mappings, ServiceSettings settings) {
    this.mappings = mappings;
    this.work =
        new Work(settings.threads(), settings.limits().waiting(), settings.uploads().proposing());
  }

  Mappings.Proposed propose(List<SourceFile> files, Language language) {
    return work.within(() -> mappings.propose(files, language), Proposals::late);
  }

  private static Refused late(Duration time) {
    return Refused.of(HttpStatus.SERVICE_UNAVAILABLE, "time", "mapping.late", time.toSeconds());
  }

  @PreDestroy
  void stop() {
    work.stop();
  }
}
