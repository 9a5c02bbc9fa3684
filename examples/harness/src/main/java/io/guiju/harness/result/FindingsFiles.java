package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of a run, in the forms asked for. Thread-safe only where it says so. */
final class FindingsFiles implements AutoCloseable {
  /** Findings in words, in each form that is written as they come. */
  record Lines(List<String[]> cells, List<String> json) {
    private static final Lines NONE = new Lines(List.of(), List.of());
  }

  private static final String WRITTEN = "written";

  private final ResultFolder folder;
  private final RulePack pack;
  private final Words words;
  private final FindingsAsked asked;
  private final @Nullable FindingsFile csv;
  private final @Nullable JsonLines json;
  private long written;

  FindingsFiles(ResultFolder folder, Store store, RulePack pack, Words words, FindingsAsked asked) {
    this.folder = folder;
    String before = store.state(WRITTEN);
    this.written = before == null ? 0 : Long.parseLong(before);
    this.pack = pack;
    this.words = words;
    this.asked = asked;
    Explainer explainer = Explainer.of(pack, words.language());
    csv = needsCsv() ? new FindingsFile(file(FindingsFormat.CSV), store, explainer) : null;
    json =
        wants(FindingsFormat.JSONL)
            ? new JsonLines(file(FindingsFormat.JSONL), store, pack, explainer)
            : null;
  }

  /** The workbook is made of it at the end. */
  private boolean needsCsv() {
    return wants(FindingsFormat.CSV) || wants(FindingsFormat.XLSX);
  }

  private boolean wants(FindingsFormat format) {
    return asked.formats().contains(format);
  }

  private Path file(FindingsFormat format) {
    return folder.file(format.file());
  }

  /** What to write of an assessment. Thread-safe, since this is what takes time. */
  Lines lines(Assessment assessment) {
    List<Finding> findings = assessment.findings().stream().filter(asked.only()).toList();
    if (findings.isEmpty()) {
      return Lines.NONE;
    }
    Assessment part =
        new Assessment(assessment.pack(), assessment.version(), assessment.asOf(), findings);
    return new Lines(
        csv == null ? List.of() : csv.lines(part), json == null ? List.of() : json.lines(part));
  }

  void write(Lines lines) {
    written += Math.max(lines.cells().size(), lines.json().size());
    if (csv != null) {
      csv.write(lines.cells());
    }
    if (json != null) {
      json.write(lines.json());
    }
  }

  /** Tells the store how much of the files counts, once it commits. */
  void keep(Store store) {
    store.say(WRITTEN, Long.toString(written));
    if (csv != null) {
      csv.keep(store);
    }
    if (json != null) {
      json.keep(store);
    }
  }

  /** Completes the files; returns what was written. */
  Written finish(LocalDate asOf) {
    close();
    if (wants(FindingsFormat.XLSX)) {
      new FindingsWorkbook(pack, words, asOf, asked.only())
          .write(file(FindingsFormat.CSV), file(FindingsFormat.XLSX));
    }
    if (!wants(FindingsFormat.CSV) && csv != null) {
      delete(file(FindingsFormat.CSV));
    }
    return new Written(asked.formats(), asked.only(), written);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  @Override
  public void close() {
    if (csv != null) {
      csv.close();
    }
    if (json != null) {
      json.close();
    }
  }
}
