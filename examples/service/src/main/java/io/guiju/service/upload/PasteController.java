package io.guiju.service.upload;

import io.guiju.pack.Language;
import io.guiju.service.check.FactInput;
import io.guiju.service.check.Requests;
import io.guiju.service.check.Work;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

  PasteController(Pasting pasting, Work work) {
    this.pasting = pasting;
    this.work = work;
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
      description = "The headings are understood as those of an uploaded register without mapping.")
  Read read(
      @RequestBody String text,
      @Parameter(description = "The date of the check", example = "2024-12-31") @RequestParam
          String asOf,
      Language language) {
    LocalDate date = Requests.date("/asOf", asOf);
    return work.within(() -> pasting.read(text, date, language));
  }
}
