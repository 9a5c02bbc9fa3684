package io.guiju.service.upload;

import io.guiju.service.setting.LogMask;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.store.Upload.State;
import io.guiju.service.store.Uploads;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Checks uploads in the background. When the service stops it stops as well, and goes on with what
 * is open when the service starts.
 */
@Component
class Runner implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final long LONGEST_STOP = 25;

  private final Uploads store;
  private final Check check;
  private final ServiceSettings.Uploads limits;
  private final LogMask mask;
  private final Map<UUID, Run> running = new ConcurrentHashMap<>();
  private @Nullable ExecutorService threads;

  Runner(Uploads store, Check check, ServiceSettings settings, LogMask mask, MeterRegistry meters) {
    this.store = store;
    this.check = check;
    this.limits = settings.uploads();
    this.mask = mask;
    meters.gauge("guiju.uploads.running", running, Map::size);
  }

  @Override
  public synchronized void start() {
    threads = Executors.newFixedThreadPool(limits.running());
    for (Upload upload : store.open()) {
      store.move(upload.id(), State.RUNNING, State.QUEUED);
      submit(upload.id());
    }
  }

  /** Checks an upload when a thread is free. */
  synchronized void submit(UUID id) {
    if (threads != null) {
      threads.execute(() -> check(id));
    }
  }

  /** How far an upload is; null while it is not being checked. */
  @Nullable Run of(UUID id) {
    return running.get(id);
  }

  void cancel(UUID id) {
    Run run = running.get(id);
    if (run != null) {
      run.end(Run.Why.CANCELLED);
    }
  }

  /** Returns once nothing of an upload is being checked any more. */
  void await(UUID id) {
    Run run = running.get(id);
    if (run != null) {
      run.await();
    }
  }

  /** A check that has just ended may still be putting things away when it is asked for anew. */
  private void check(UUID id) {
    Run run = new Run(limits.time().toNanos());
    for (Run before = running.putIfAbsent(id, run);
        before != null;
        before = running.putIfAbsent(id, run)) {
      before.await();
    }
    try {
      Upload upload =
          threads != null && store.move(id, State.QUEUED, State.RUNNING) ? store.find(id) : null;
      if (upload != null) {
        check.run(upload, run);
      }
    } catch (RuntimeException | Error e) {
      LOG.error("Upload {} failed: {}", id, mask.trace(e));
      check.fail(id, "upload.failed");
    } finally {
      running.remove(id);
      run.over();
    }
  }

  @Override
  public void stop() {
    ExecutorService stopping;
    synchronized (this) {
      stopping = threads;
      threads = null;
    }
    if (stopping == null) {
      return;
    }
    running.values().forEach(run -> run.end(Run.Why.STOPPING));
    stopping.shutdown();
    try {
      if (!stopping.awaitTermination(LONGEST_STOP, TimeUnit.SECONDS)) {
        LOG.warn(
            "An upload did not stop in {} s; it goes on when the service starts", LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return threads != null;
  }
}
