package io.guiju.harness.result;

import io.guiju.Difference;
import io.guiju.text.Explainer;
import java.nio.file.Path;

/** {@code what-if.csv}: one line for each finding whose outcome changes. */
final class WhatIfFile implements AutoCloseable {
  private final CsvFile csv;
  private final Explainer explainer;

  WhatIfFile(Path file, Explainer explainer) {
    this.explainer = explainer;
    this.csv =
        new CsvFile(
            file, "provision", "subject_type", "id", "name", "outcome_before", "outcome_after");
  }

  void write(Difference difference) {
    csv.write(
        difference.provision().id(),
        difference.key().type().name(),
        difference.key().id(),
        explainer.name(difference.before()),
        difference.before().outcome().name(),
        difference.after().outcome().name());
  }

  @Override
  public void close() {
    csv.close();
  }
}
