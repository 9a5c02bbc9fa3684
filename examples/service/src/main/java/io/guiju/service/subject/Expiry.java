package io.guiju.service.subject;

import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Assessments;
import io.guiju.service.upload.Removal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what was kept long enough. */
@Component
public class Expiry {
  private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

  private final Assessments assessments;
  private final Removal uploads;
  private final Clock clock;
  private final Duration keep;

  Expiry(Assessments assessments, Removal uploads, Clock clock, ServiceSettings settings) {
    this.assessments = assessments;
    this.uploads = uploads;
    this.clock = clock;
    this.keep = settings.keep();
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  public void expire() {
    Instant before = clock.instant().minus(keep);
    int gone = assessments.deleteBefore(before);
    int registers = uploads.before(before);
    if (gone + registers > 0) {
      LOG.info("Expired: {} assessments, {} uploads", gone, registers);
    }
  }
}
