package io.guiju.service.upload;

import io.guiju.harness.RegisterCheck;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.FindingsFormat;
import io.guiju.harness.result.Only;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.store.Upload.State;
import io.guiju.service.store.Uploads;
import io.guiju.service.web.ProblemWords;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks one upload by the machinery of the command line. */
@Component
class Check {
  private static final Logger LOG = LoggerFactory.getLogger(Check.class);

  private final Uploads store;
  private final Folders folders;
  private final Mappings mappings;
  private final RulePack pack;
  private final ServiceSettings.Uploads limits;
  private final MeterRegistry meters;

  Check(
      Uploads store,
      Folders folders,
      Mappings mappings,
      RulePack pack,
      ServiceSettings settings,
      MeterRegistry meters) {
    this.store = store;
    this.folders = folders;
    this.mappings = mappings;
    this.pack = pack;
    this.limits = settings.uploads();
    this.meters = meters;
  }

  /** Checks an upload until it ends, and leaves in the database how it ended. */
  void run(Upload upload, Run run) {
    UUID id = upload.id();
    if (!folders.has(id)) {
      fail(id, "upload.lost");
      return;
    }
    Words words = ProblemWords.in(upload.language());
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
        fail(id, "upload.time", limits.time().toSeconds());
      }
    }
  }

  /** Says in the language of the upload why it failed, unless it is gone. */
  void fail(UUID id, String key, Object... arguments) {
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
}
