package io.guiju.service.check;

import io.guiju.Finding;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Assessments;
import io.guiju.service.store.StoredAssessment;
import io.guiju.service.web.Refused;
import io.guiju.text.Explainer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments that are kept. */
@RestController
@RequestMapping("/api/assessments")
@Tag(name = "assessments")
class AssessmentController {
  private final Requests requests;
  private final Keeping keeping;
  private final Assessments store;
  private final RulePack pack;
  private final Work work;
  private final ServiceSettings.Limits limits;

  AssessmentController(
      Requests requests,
      Keeping keeping,
      Assessments store,
      RulePack pack,
      Work work,
      ServiceSettings settings) {
    this.requests = requests;
    this.keeping = keeping;
    this.store = store;
    this.pack = pack;
    this.work = work;
    this.limits = settings.limits();
  }

  @PostMapping
  @Operation(summary = "Check the facts of one record and keep what came out")
  ResponseEntity<AssessmentView> assess(@RequestBody AssessmentRequest request, Language language) {
    Prepared prepared = requests.read(request);
    AssessmentView view = work.within(() -> view(keeping.check(request, prepared), language));
    return ResponseEntity.created(URI.create("/api/assessments/" + view.id())).body(view);
  }

  @PostMapping("/list")
  @Operation(summary = "Check several records, each by itself, and keep what came out of each")
  List<AssessmentView> assessAll(@RequestBody ListRequest request, Language language) {
    int size = Conditions.require("records", request.records()).size();
    if (size > limits.records()) {
      throw Refused.of(
          HttpStatus.CONTENT_TOO_LARGE, "large", "records.many", size, limits.records());
    }
    List<Prepared> prepared = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      prepared.add(requests.read(request.record(i), "/records/" + i));
    }
    return work.within(
        () -> {
          List<AssessmentView> views = new ArrayList<>();
          for (int i = 0; i < size && !Thread.currentThread().isInterrupted(); i++) {
            views.add(view(keeping.check(request.record(i), prepared.get(i)), language));
          }
          return views;
        });
  }

  private AssessmentView view(Keeping.Kept kept, Language language) {
    return AssessmentView.of(kept.id().toString(), kept.assessment(), pack, language, null);
  }

  @GetMapping
  @Operation(summary = "The assessments that are kept, the latest first")
  List<KeptView> list(
      @Parameter(description = "Those alone that hold facts of this type", example = "Enterprise")
          @RequestParam(required = false)
          @Nullable String type,
      @Parameter(description = "and this key", example = "E1") @RequestParam(required = false)
          @Nullable String key) {
    if ((type == null) != (key == null)) {
      throw Refused.wrong("subject.half");
    }
    List<StoredAssessment> found =
        type == null || key == null
            ? store.latest(limits.page())
            : store.about(type, key, limits.page());
    return found.stream().map(KeptView::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "An assessment in words")
  AssessmentView view(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean whole,
      Language language) {
    StoredAssessment kept = keeping.find(id);
    return AssessmentView.of(
        id.toString(), keeping.assessment(kept), pack, language, whole ? Form.TEXT : null);
  }

  @GetMapping(value = "/{id}/document", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "An assessment as the library writes it, with all its reasons")
  String document(@PathVariable UUID id) {
    return keeping.find(id).document();
  }

  @GetMapping(
      value = "/{id}/findings/{provision}",
      produces = {"text/plain;charset=UTF-8", "text/html;charset=UTF-8"})
  @Operation(summary = "A finding in full, as text or as fragments of HTML")
  ResponseEntity<String> finding(
      @PathVariable UUID id,
      @PathVariable String provision,
      @RequestParam(defaultValue = "text") String format,
      Language language) {
    List<Finding> findings = keeping.assessment(keeping.find(id)).findingsOf(provision);
    if (findings.isEmpty()) {
      throw Refused.unknown("finding.unknown", provision, id);
    }
    Form form = Form.of(format);
    Explainer words = Explainer.of(pack, language);
    return ResponseEntity.ok()
        .contentType(
            MediaType.parseMediaType(
                (form == Form.HTML ? "text/html" : "text/plain") + ";charset=UTF-8"))
        .body(
            findings.stream()
                .map(finding -> form.explain(finding, words) + (form == Form.TEXT ? "\n" : ""))
                .collect(Collectors.joining("\n")));
  }

  @PostMapping("/{id}/replay")
  @Operation(summary = "Run an assessment again: the same bytes, or what has changed")
  Replay replay(@PathVariable UUID id) {
    StoredAssessment kept = keeping.find(id);
    return work.within(() -> keeping.replay(kept));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Delete an assessment")
  ResponseEntity<Void> delete(@PathVariable UUID id) {
    store.delete(keeping.find(id).id());
    return ResponseEntity.noContent().build();
  }
}
