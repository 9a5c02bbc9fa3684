package io.guiju.service.subject;

import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.service.setting.LogMask;
import io.guiju.service.store.Assessments;
import io.guiju.service.upload.Removal;
import io.guiju.service.web.Refused;
import io.guiju.type.FactType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deletes what is stored about a subject. */
@RestController
@RequestMapping("/api/subjects")
@Tag(name = "subjects")
class SubjectController {
  private static final Logger LOG = LoggerFactory.getLogger(SubjectController.class);

  private final RulePack pack;
  private final Assessments assessments;
  private final Removal uploads;
  private final LogMask mask;

  SubjectController(RulePack pack, Assessments assessments, Removal uploads, LogMask mask) {
    this.pack = pack;
    this.assessments = assessments;
    this.uploads = uploads;
    this.mask = mask;
  }

  /** What is gone. */
  record Deleted(int assessments, List<String> uploads) {}

  @DeleteMapping
  @Operation(
      summary = "Delete all that is stored about a subject",
      description =
          "Assessments that hold its facts or refer to it, and whole uploads that name its id in a"
              + " cell, or of which a file cannot be read. Upload a register without it again.")
  Deleted delete(
      @Parameter(example = "Enterprise") @RequestParam String type,
      @Parameter(example = "E1") @RequestParam String key) {
    if (key.isBlank()) {
      throw Refused.wrong("subject.key").with("term", "key");
    } else if (requireType(type).keys().size() != 1) {
      throw Refused.wrong("subject.parts", type).with("term", "type");
    }
    Deleted deleted = new Deleted(assessments.deleteAbout(type, key), uploads.about(key));
    LOG.info(
        "Deleted about {} {}: {} assessments, {} uploads",
        type,
        mask.of(key),
        deleted.assessments(),
        deleted.uploads().size());
    return deleted;
  }

  private FactType requireType(String name) {
    FactType type = pack.vocabulary().type(name);
    if (type == null) {
      List<String> known = pack.vocabulary().types().stream().map(FactType::name).toList();
      throw Refused.unfit(
          "/type", Problem.of("mapping.type", name, new Nearest(name, known)), "said.terms");
    }
    return type;
  }
}
