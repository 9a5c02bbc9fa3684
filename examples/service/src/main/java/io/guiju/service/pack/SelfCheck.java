package io.guiju.service.pack;

import io.guiju.pack.RulePack;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.verify.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether the pack judges as it says: a case of each provision, run when the service starts. */
@Component("pack")
class SelfCheck implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

  private final RulePack pack;
  private final Cases cases;
  private final boolean wanted;
  private volatile Health health = Health.outOfService().withDetail("cases", "under way").build();

  SelfCheck(RulePack pack, Cases cases, ServiceSettings settings) {
    this.pack = pack;
    this.cases = cases;
    this.wanted = settings.selfCheck();
  }

  @Override
  public Health health() {
    return health;
  }

  @EventListener(ApplicationStartedEvent.class)
  void begin() {
    if (!wanted) {
      health = Health.up().withDetail("cases", "not run").build();
      return;
    }
    Thread thread = new Thread(this::check, "self-check");
    thread.setDaemon(true);
    thread.start();
  }

  private void check() {
    try {
      List<Case> cases = first();
      List<String> failed =
          cases.stream().filter(test -> !test.run(pack).passed()).map(Case::toString).toList();
      health =
          (failed.isEmpty() && !cases.isEmpty() ? Health.up() : Health.down())
              .withDetail("pack", pack.id() + " " + pack.version())
              .withDetail("cases", cases.size())
              .withDetail("failed", failed)
              .build();
      LOG.info(
          "Self-check of {} {}: {} cases, {} failed",
          pack.id(),
          pack.version(),
          cases.size(),
          failed.size());
    } catch (RuntimeException e) {
      LOG.error("The self-check of the pack could not run", e);
      health = Health.down().withDetail("cases", "could not be run").build();
    }
  }

  /** The first of each provision. */
  private List<Case> first() {
    Map<String, Case> first = new LinkedHashMap<>();
    cases.all().forEach(test -> first.putIfAbsent(test.provision(), test));
    return List.copyOf(first.values());
  }
}
