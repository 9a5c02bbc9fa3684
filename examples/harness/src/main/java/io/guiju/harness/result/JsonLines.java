package io.guiju.harness.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.Assessment;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.Ways;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Failure;
import io.guiju.json.AssessmentJson;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code findings.jsonl}: one line for each finding, in words and under {@code exact} as the
 * library's document of an assessment has it.
 */
final class JsonLines implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Path file;
  private final Explainer explainer;
  private final AssessmentJson exact;
  private final KeptFile out;

  JsonLines(Path file, Store store, RulePack pack, Explainer explainer) {
    this.file = file;
    this.explainer = explainer;
    this.exact = AssessmentJson.of(pack);
    this.out = new KeptFile(file, store);
  }

  /** The lines of an assessment. Thread-safe, since this is what takes time. */
  List<String> lines(Assessment assessment) {
    return assessment.findings().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    Explanation why = finding.explanation();
    ObjectNode line =
        JSON.createObjectNode()
            .put("subjectType", finding.key().type().name())
            .put("id", finding.key().id())
            .put("name", explainer.name(finding))
            .put("provision", finding.provision().id())
            .put("outcome", finding.outcome().name())
            .put("route", route(finding, why).name())
            .put("effect", explainer.effect(finding))
            .put("grounds", explainer.grounds(finding, why))
            .put("missing", explainer.missing(finding, why))
            .put("gap", explainer.gap(why));
    try {
      line.set("exact", JSON.readTree(exact.reasons(finding)));
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what is undetermined may have ways that matter, and to search them takes long. */
  private static Route route(Finding finding, Explanation why) {
    boolean isOpen = finding.outcome() == Outcome.UNDETERMINED;
    return Route.of(finding.outcome(), why, isOpen ? finding.ways() : Ways.NONE);
  }

  void write(List<String> lines) {
    try {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  void keep(Store store) {
    out.keep(store);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }
}
