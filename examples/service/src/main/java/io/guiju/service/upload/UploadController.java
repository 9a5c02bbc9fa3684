package io.guiju.service.upload;

import io.guiju.pack.Language;
import io.guiju.service.check.Requests;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.store.Upload.State;
import io.guiju.service.store.Uploads;
import io.guiju.service.web.ProblemWords;
import io.guiju.service.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Registers that are checked in the background. */
@RestController
@RequestMapping("/api/uploads")
@Tag(name = "uploads")
class UploadController {
  private final Intake intake;
  private final Uploads store;
  private final Folders folders;
  private final Runner runner;
  private final ServiceSettings settings;

  UploadController(
      Intake intake, Uploads store, Folders folders, Runner runner, ServiceSettings settings) {
    this.intake = intake;
    this.store = store;
    this.folders = folders;
    this.runner = runner;
    this.settings = settings;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Upload a register to be checked in the background",
      description =
          "Files of CSV, TSV, Excel or lines of JSON, and a mapping that says which column is what."
              + " Without one a mapping is proposed; where it leaves something open the state is"
              + " NEEDS_MAPPING until somebody puts the complete one.")
  ResponseEntity<UploadView> upload(
      @RequestParam("files") List<MultipartFile> files,
      @RequestParam(name = "mapping", required = false) @Nullable MultipartFile mapping,
      @Parameter(description = "The date of the check", example = "2024-12-31") @RequestParam
          String asOf,
      @Parameter(description = "csv, jsonl, xlsx or several of them")
          @RequestParam(defaultValue = "csv")
          List<String> format,
      Language language)
      throws IOException {
    LocalDate date = Requests.date("/asOf", asOf);
    String text = mapping == null ? null : text(mapping.getInputStream());
    Upload upload = intake.accept(files, text, date, format, language);
    return ResponseEntity.accepted()
        .location(URI.create("/api/uploads/" + upload.id()))
        .body(view(upload));
  }

  private String text(InputStream mapping) throws IOException {
    int most = Math.toIntExact(settings.uploads().mapping().toBytes());
    return Utf8.read(
        mapping,
        most,
        () -> Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "mapping.large", most),
        () -> Refused.wrong("mapping.encoding").with("term", "mapping"));
  }

  @GetMapping
  @Operation(summary = "The uploads, the latest first")
  List<UploadView> list() {
    return store.latest(settings.limits().page()).stream().map(this::view).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far an upload is, and the files of its result")
  UploadView view(@PathVariable UUID id) {
    return view(find(id));
  }

  @PostMapping("/{id}/cancel")
  @Operation(summary = "Cancel an upload that waits or is being checked")
  UploadView cancel(@PathVariable UUID id) {
    find(id);
    if (!store.cancel(id)) {
      Upload upload = find(id);
      if (upload.state() != State.RUNNING) {
        throw Refused.of(HttpStatus.CONFLICT, "state", "upload.ended", upload.state(), id);
      }
      runner.cancel(id);
    }
    return view(find(id));
  }

  @GetMapping(value = "/{id}/mapping", produces = "application/yaml")
  @Operation(summary = "The mapping, sent or proposed")
  ResponseEntity<byte[]> mapping(@PathVariable UUID id) {
    String mapping = find(id).mapping();
    return ResponseEntity.ok((mapping == null ? "" : mapping).getBytes(StandardCharsets.UTF_8));
  }

  @PutMapping(
      value = "/{id}/mapping",
      consumes = {"application/yaml", "text/plain"})
  @Operation(
      summary = "Check an upload with this mapping; what was left before is replaced",
      description = "Refused while the upload is being checked, and where too many wait.",
      requestBody =
          @RequestBody(
              description = "The complete mapping, in UTF-8",
              required = true,
              content = {
                @Content(mediaType = "application/yaml", schema = @Schema(type = "string")),
                @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
              }))
  ResponseEntity<UploadView> map(@PathVariable UUID id, HttpServletRequest request)
      throws IOException {
    intake.map(find(id), text(request.getInputStream()));
    return ResponseEntity.accepted().body(view(find(id)));
  }

  @GetMapping("/{id}/files/{name}")
  @Operation(summary = "A file of the result")
  ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable String name) {
    Path file = folders.result(find(id), name);
    return ResultFiles.of(file);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Delete an upload with its files and its result; cancels it")
  ResponseEntity<Void> delete(@PathVariable UUID id) {
    find(id);
    intake.delete(id);
    return ResponseEntity.noContent().build();
  }

  private Upload find(UUID id) {
    Upload upload = store.find(id);
    if (upload == null) {
      throw Refused.unknown("upload.unknown", id);
    }
    return upload;
  }

  /** One whose folder is gone has failed, whatever became of it before. */
  private UploadView view(Upload kept) {
    Upload upload =
        folders.has(kept.id())
            ? kept
            : kept.failed(ProblemWords.in(kept.language()).say("upload.lost"));
    List<String> results =
        folders.results(upload).stream().map(file -> String.valueOf(file.getFileName())).toList();
    return UploadView.of(upload, runner.of(upload.id()), results);
  }
}
