package io.guiju.harness.result;

/** The forms in which findings are left. */
public enum FindingsFormat {
  /** For every program that knows tables. */
  CSV("findings.csv"),
  /** For programs: exact values, one finding a line. */
  JSONL("findings.jsonl"),
  /** For people: a sheet for each type of subject. */
  XLSX("findings.xlsx");

  private final String file;

  FindingsFormat(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
