package io.guiju.spark;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.harness.OnlyReader;
import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Format;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.RowScan;
import io.guiju.harness.result.FindingCells;
import io.guiju.harness.result.Only;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What checks: made once in each process, when it is first needed. Thread-safe. */
record Evaluator(
    Setup setup,
    RulePack pack,
    Mapping mapping,
    ComplianceChecker checker,
    Words words,
    FindingCells cells,
    Only only) {
  private static final int KEPT = 8;

  /** A session may make many runs, and an executor outlives them. */
  private static final Map<Setup, Evaluator> MADE =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Setup, Evaluator> eldest) {
          return size() > KEPT;
        }
      };

  static Evaluator of(Setup setup) {
    synchronized (MADE) {
      return MADE.computeIfAbsent(setup, Evaluator::make);
    }
  }

  private static Evaluator make(Setup setup) {
    RulePack pack = RulePack.load(setup.pack());
    Mapping mapping = mapping(setup.mapping(), setup.yaml(), pack);
    return new Evaluator(
        setup,
        pack,
        mapping,
        mapping.settings().overriddenBy(setup.settings()).checker(pack),
        Words.in(setup.language()),
        new FindingCells(Explainer.of(pack, setup.language())),
        new OnlyReader(pack).read(setup.only()));
  }

  static Mapping mapping(String shown, String yaml, RulePack pack) {
    byte[] text = yaml.getBytes(StandardCharsets.UTF_8);
    return MappingReader.read(
        new SourceFile(shown, shown, null, () -> new ByteArrayInputStream(text)), pack);
  }

  MappedFile mapped(int input) {
    return mapping.files().get(setup.tables().get(input).mapped());
  }

  /** A table as the mapping says that it is read. */
  Input input(int input) {
    Setup.Table table = setup.tables().get(input);
    Format format = mapped(input).format();
    if (!table.encoding().isEmpty() && format instanceof FileFormat file) {
      format = file.in(Charset.forName(table.encoding()));
    }
    return input(input, format);
  }

  Input input(int input, Format format) {
    return new Input(setup.tables().get(input).source().file(), mapped(input), format);
  }

  /** Looks at the rows of a table one by one. */
  RowScan scan(int input) {
    return new RowScan(pack, mapping, input(input), setup.tables().get(input).columns(), words);
  }

  CrossCheck crossCheck() {
    return CrossCheck.oneIn(setup.crossCheck());
  }
}
