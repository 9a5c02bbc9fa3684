package io.guiju.service.upload;

import io.guiju.harness.RegisterCheck;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.FindingsFormat;
import io.guiju.harness.result.Only;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.service.setting.LogMask;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.store.Upload.State;
import io.guiju.service.store.Uploads;
import io.guiju.service.web.ProblemWords;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
  private final Folders folders;
  private final Mappings mappings;
  private final RulePack pack;
  private final ServiceSettings.Uploads limits;
  private final LogMask mask;
  private final MeterRegistry meters;
  private final Map<UUID, Run> running = new ConcurrentHashMap<>();
  private @Nullable ExecutorService threads;

  Runner(
      Uploads store,
      Folders folders,
      Mappings mappings,
      RulePack pack,
      ServiceSettings settings,
      LogMask mask,
      MeterRegistry meters) {
    this.store = store;
    this.folders = folders;
    this.mappings = mappings;
    this.pack = pack;
    this.limits = settings.uploads();
    this.mask = mask;
    this.meters = meters;
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
        check(upload, run);
      }
    } catch (RuntimeException | Error e) {
      LOG.error("Upload {} failed: {}", id, mask.trace(e));
      end(id, "upload.failed");
    } finally {
      running.remove(id);
      run.over();
    }
  }

  private void check(Upload upload, Run run) {
    UUID id = upload.id();
    Words words = Words.in(upload.language());
    try {
      String mapping = Objects.requireNonNull(upload.mapping());
      int exitCode =
          new RegisterCheck(
                  pack,
                  words,
                  Folders.mapping(mapping),
                  mappings.read(mapping),
                  folders.sources(id, upload.files()),
                  upload.asOf(),
                  asked(upload),
                  folders.result(id))
              .run(run);
      count(id, run);
      store.end(id, State.DONE, "", exitCode);
      LOG.info("Upload {} is checked: {} rows read", id, run.rowsRead());
    } catch (Run.Ended e) {
      count(id, run);
      end(id, e.why(), words);
    } catch (Failure e) {
      count(id, run);
      folders.deleteResult(id);
      store.end(id, State.FAILED, words.say(e.problem()), e.exitCode());
    } finally {
      meters.counter("guiju.uploads.rows", "result", "read").increment(run.rowsRead());
      meters.counter("guiju.uploads.rows", "result", "rejected").increment(run.rowsRejected());
    }
  }

  /** Before it is over, so that what is over has its counts. */
  private void count(UUID id, Run run) {
    store.count(id, run.rowsRead(), run.rowsRejected(), run.recordsChecked());
  }

  private void end(UUID id, Run.Why why, Words words) {
    switch (why) {
      case STOPPING -> LOG.info("Upload {} waits for the service to start again", id);
      case CANCELLED -> {
        folders.deleteResult(id);
        store.end(id, State.CANCELLED, "", Failure.INTERRUPTED);
      }
      case TIME -> {
        folders.deleteResult(id);
        end(id, "upload.time", limits.time().toSeconds());
      }
    }
  }

  private void end(UUID id, String key, Object... arguments) {
    Upload upload = store.find(id);
    if (upload != null) {
      String said = ProblemWords.in(upload.language()).say(key, arguments);
      store.end(id, State.FAILED, said, null);
    }
  }

  private static FindingsAsked asked(Upload upload) {
    return new FindingsAsked(
        upload.formats().stream().map(FindingsFormat::valueOf).collect(Collectors.toSet()),
        Only.ALL);
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
