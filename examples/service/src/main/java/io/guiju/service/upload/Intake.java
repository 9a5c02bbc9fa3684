package io.guiju.service.upload;

import io.guiju.harness.result.FindingsFormat;
import io.guiju.pack.Language;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.store.Upload.State;
import io.guiju.service.store.Uploads;
import io.guiju.service.upload.Steps.Step;
import io.guiju.service.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes registers in: what is accepted is on the disk and in the database. */
@Component
class Intake {
  private final Uploads store;
  private final Folders folders;
  private final Steps steps;
  private final Mappings mappings;
  private final Proposals proposals;
  private final Runner runner;
  private final Clock clock;
  private final ServiceSettings.Uploads limits;
  private final long largest;

  Intake(
      Uploads store,
      Folders folders,
      Steps steps,
      Mappings mappings,
      Proposals proposals,
      Runner runner,
      Clock clock,
      ServiceSettings settings,
      MultipartProperties multipart) {
    this.store = store;
    this.folders = folders;
    this.steps = steps;
    this.mappings = mappings;
    this.proposals = proposals;
    this.runner = runner;
    this.clock = clock;
    this.limits = settings.uploads();
    this.largest = multipart.getMaxRequestSize().toBytes();
  }

  Upload accept(
      List<MultipartFile> files,
      @Nullable String mapping,
      LocalDate asOf,
      List<String> formats,
      Language language) {
    if (files.isEmpty() || files.size() > limits.files()) {
      throw Refused.wrong("files.number", files.size(), limits.files()).with("term", "files");
    }
    List<String> names = Names.of(files);
    List<String> asked = formats(formats);
    requireRoom();
    if (mapping != null) {
      mappings.read(mapping);
    }
    UUID id = UUID.randomUUID();
    steps.begin(id, Step.COMING);
    try {
      folders.keep(id, files);
      Mappings.Proposed proposed =
          mapping == null
              ? proposals.propose(folders.sources(id, names), language)
              : new Mappings.Proposed(mapping, "", false);
      State state = proposed.open() ? State.NEEDS_MAPPING : State.QUEUED;
      Upload upload =
          new Upload(
              id,
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              state,
              asOf,
              language,
              asked,
              names,
              proposed.text(),
              proposed.notes(),
              "",
              0,
              0,
              0,
              null);
      store.add(upload);
      steps.end(id, Step.COMING);
      if (state == State.QUEUED) {
        runner.submit(id);
      }
      return upload;
    } catch (RuntimeException e) {
      folders.delete(id);
      steps.end(id, Step.COMING);
      throw e;
    }
  }

  /** Checks it, or checks it anew, with another mapping. */
  void map(Upload upload, String mapping) {
    if (!folders.has(upload.id())) {
      throw Refused.of(HttpStatus.CONFLICT, "state", "upload.lost");
    }
    if (upload.state().isOpen()) {
      throw underWay(upload.id());
    }
    mappings.read(mapping);
    requireRoom();
    if (!store.queue(upload.id(), mapping)) {
      throw underWay(upload.id());
    }
    folders.deleteResult(upload.id());
    runner.submit(upload.id());
  }

  private static Refused underWay(UUID id) {
    return Refused.of(HttpStatus.CONFLICT, "state", "upload.open", id);
  }

  /**
   * Deletes it with all that belongs to it; a check of it ends, and none can begin once it is gone
   * from the database.
   */
  void delete(UUID id) {
    steps.begin(id, Step.GOING);
    store.delete(id);
    runner.cancel(id);
    runner.await(id);
    folders.delete(id);
    steps.end(id, Step.GOING);
  }

  private void requireRoom() {
    if (store.waiting() >= limits.waiting()) {
      throw Refused.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "upload.busy");
    } else if (folders.free() < largest) {
      throw Refused.of(HttpStatus.INSUFFICIENT_STORAGE, "full", "upload.full");
    }
  }

  private static List<String> formats(List<String> written) {
    List<String> known = Arrays.stream(FindingsFormat.values()).map(Enum::name).toList();
    List<String> asked =
        written.stream().map(format -> format.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    if (asked.isEmpty() || !known.containsAll(asked)) {
      throw Refused.wrong("format.unknown", String.join(", ", written)).with("term", "format");
    }
    return asked;
  }
}
