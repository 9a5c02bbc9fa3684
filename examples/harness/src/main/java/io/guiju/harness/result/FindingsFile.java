package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.harness.records.Store;
import io.guiju.text.Explainer;
import io.guiju.type.FactKey;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code findings.csv}: one line for each finding, explained in one language. */
final class FindingsFile implements AutoCloseable {
  private final KeptFile file;
  private final CsvFile csv;
  private final Explainer explainer;

  FindingsFile(Path path, Store store, Explainer explainer) {
    this.explainer = explainer;
    this.file = new KeptFile(path, store);
    this.csv =
        new CsvFile(
            path,
            file,
            "subject_type",
            "id",
            "name",
            "provision",
            "outcome",
            "effect",
            "grounds",
            "missing",
            "gap",
            "shown_for");
  }

  /** The lines of an assessment. Thread-safe, since this is what takes time. */
  List<String[]> lines(Assessment assessment) {
    return assessment.findings().stream().map(this::line).toList();
  }

  void write(List<String[]> lines) {
    lines.forEach(csv::write);
  }

  private String[] line(Finding finding) {
    Explanation why = finding.explanation();
    return new String[] {
      finding.key().type().name(),
      finding.key().id(),
      explainer.name(finding),
      finding.provision().id(),
      finding.outcome().name(),
      explainer.effect(finding),
      explainer.grounds(finding, why),
      explainer.missing(finding, why),
      explainer.gap(why),
      why.shownFor().stream().map(FactKey::id).collect(Collectors.joining("; "))
    };
  }

  void keep(Store store) {
    file.keep(store);
  }

  @Override
  public void close() {
    csv.close();
  }
}
