package io.guiju.service.progress;

import io.guiju.ComplianceChecker;
import io.guiju.harness.result.Board;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.RulePack;
import io.guiju.service.check.Conditions;
import io.guiju.service.check.FactInput;
import io.guiju.service.check.Requests;
import io.guiju.service.check.Work;
import io.guiju.service.store.PlanFacts;
import io.guiju.service.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Observations and measures in, the scoreboard out. */
@RestController
@RequestMapping("/api")
@Tag(name = "progress")
class ProgressController {
  private static final Map<String, String> NAMES =
      Map.of("observations", "Observation", "measures", "Measure");
  static final List<String> TYPES = NAMES.values().stream().sorted().toList();

  private final Observed observed;
  private final PlanFacts store;
  private final ComplianceChecker checker;
  private final RulePack pack;
  private final Work work;

  ProgressController(
      Observed observed, PlanFacts store, ComplianceChecker checker, RulePack pack, Work work) {
    this.observed = observed;
    this.store = store;
    this.checker = checker;
    this.pack = pack;
    this.work = work;
  }

  /** Observations or measures. */
  record Sent(
      @Schema(
              example =
                  "[{\"type\": \"Observation\", \"values\": {\"indicator\": \"highTechEnterprises\","
                      + " \"region\": \"330400\", \"year\": 2024, \"value\": \"4100\", \"unit\":"
                      + " \"家\", \"source\": \"示例统计\", \"finalValue\": true}}]")
          List<FactInput> facts) {}

  /** The keys that they are kept by. */
  record Kept(List<String> keys) {}

  @PutMapping("/{what:observations|measures}")
  @Operation(summary = "Keep observations or measures, each in place of the one with its key")
  Kept keep(@PathVariable String what, @RequestBody Sent sent) {
    return new Kept(observed.keep(type(what), Conditions.require("facts", sent.facts())));
  }

  @GetMapping("/{what:observations|measures}")
  @Operation(summary = "The observations or measures that are kept")
  List<FactInput> list(@PathVariable String what) {
    return observed.of(type(what));
  }

  @DeleteMapping("/{what:observations|measures}")
  @Operation(summary = "Delete an observation or a measure")
  ResponseEntity<Void> delete(
      @PathVariable String what,
      @Parameter(description = "As PUT returned it", example = "highTechEnterprises/330400/2024")
          @RequestParam
          String key) {
    if (!store.delete(type(what), key)) {
      throw Refused.unknown(
          "observed.unknown",
          type(what),
          key,
          new Nearest(key, store.of(type(what)).stream().map(PlanFacts.Sent::key).toList()));
    }
    return ResponseEntity.noContent().build();
  }

  private static String type(String what) {
    return NAMES.getOrDefault(what, what);
  }

  @GetMapping(value = "/scoreboard", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Where the plan stands, by the observations and measures that are kept",
      description = "The document is progress.json of the command line: words in both languages.")
  String scoreboard(
      @Parameter(description = "The date of the check", example = "2024-12-31") @RequestParam
          String asOf) {
    LocalDate date = Requests.date("/asOf", asOf);
    return work.within(() -> new Board(pack, checker.progress(observed.all(), date)).json());
  }
}
