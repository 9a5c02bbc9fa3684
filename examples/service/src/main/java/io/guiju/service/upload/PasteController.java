package io.guiju.service.upload;

import io.guiju.pack.Language;
import io.guiju.service.check.FactInput;
import io.guiju.service.check.Requests;
import io.guiju.service.check.Work;
import io.guiju.service.setting.ServiceSettings;
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
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rows copied from a table. */
@RestController
@RequestMapping("/api/paste")
@Tag(name = "check")
class PasteController {
  private final Pasting pasting;
  private final Work work;
  private final int most;

  PasteController(Pasting pasting, Work work, ServiceSettings settings) {
    this.pasting = pasting;
    this.work = work;
    this.most = Math.toIntExact(settings.limits().body().toBytes());
  }

  /**
   * What rows say.
   *
   * @param unused headings of columns that say nothing known
   * @param open terms that no column gives, and that were taken as usual
   */
  record Read(List<FactInput> facts, List<String> unused, List<String> open) {}

  @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
  @Operation(
      summary = "Read the facts of rows with headings, as copied from Excel; nothing is stored",
      description = "The headings are understood as those of an uploaded register without mapping.",
      requestBody =
          @RequestBody(
              description = "The rows, in UTF-8",
              required = true,
              content = @Content(mediaType = "text/plain", schema = @Schema(type = "string"))))
  Read read(
      HttpServletRequest request,
      @Parameter(description = "The date of the check", example = "2024-12-31") @RequestParam
          String asOf,
      Language language)
      throws IOException {
    LocalDate date = Requests.date("/asOf", asOf);
    String text = text(request.getInputStream());
    return work.within(() -> pasting.read(text, date, language));
  }

  /** Read by hand, since no limit of the container holds for a body that says no length. */
  private String text(InputStream rows) throws IOException {
    return Utf8.read(
        rows,
        most,
        () -> Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "paste.large", most),
        () -> Refused.wrong("paste.encoding"));
  }
}
