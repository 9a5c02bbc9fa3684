package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.harness.records.Store;
import io.guiju.text.Explainer;
import java.nio.file.Path;
import java.util.List;

/** {@code findings.csv}: one line for each finding, explained in one language. */
final class FindingsFile implements AutoCloseable {
  private final KeptFile file;
  private final CsvFile csv;
  private final FindingCells cells;

  FindingsFile(Path path, Store store, Explainer explainer) {
    this.cells = new FindingCells(explainer);
    this.file = new KeptFile(path, store);
    this.csv = new CsvFile(path, file, FindingCells.HEADER.toArray(String[]::new));
  }

  /** The lines of an assessment. Thread-safe, since this is what takes time. */
  List<String[]> lines(Assessment assessment) {
    return assessment.findings().stream().map(cells::of).toList();
  }

  void write(List<String[]> lines) {
    lines.forEach(csv::write);
  }

  void keep(Store store) {
    file.keep(store);
  }

  @Override
  public void close() {
    csv.close();
  }
}
