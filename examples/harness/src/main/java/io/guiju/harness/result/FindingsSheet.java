package io.guiju.harness.result;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guiju.Outcome;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of findings about one type of subject. Every cell is text, so none is a formula. */
final class FindingsSheet {
  /** A column: its name in the CSV file, and how wide it is. */
  private record Column(String name, int width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", 22),
          new Column("name", 28),
          new Column("provision", 10),
          new Column("outcome", 14),
          new Column("effect", 36),
          new Column("grounds", 60),
          new Column("missing", 36),
          new Column("gap", 36),
          new Column("shown_for", 22));

  private static final int ROWS_IN_MEMORY = 500;

  private final Path file;
  private final Worksheet sheet;
  private final Explainer explainer;
  private final Words words;
  private int rows;

  /**
   * @param file for messages
   */
  FindingsSheet(Path file, Worksheet sheet, RulePack pack, Words words) {
    this.file = file;
    this.sheet = sheet;
    this.explainer = Explainer.of(pack, words.language());
    this.words = words;
    sheet.freezePane(0, 1);
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, COLUMNS.get(column).width());
      sheet.inlineString(0, column, words.say("sheet." + COLUMNS.get(column).name()));
      sheet.style(0, column).bold().fillColor(CellText.HEADING).set();
    }
    rows = 1;
  }

  /** How many rows it has, the heading among them. */
  int rows() {
    return rows;
  }

  void add(NamedCsvRecord finding) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      cell(column, COLUMNS.get(column).name(), finding);
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      flush();
    }
  }

  private void cell(int column, String name, NamedCsvRecord finding) {
    String text = finding.getField(name);
    if (name.equals("outcome")) {
      Outcome outcome = Outcome.valueOf(text);
      sheet.inlineString(rows, column, explainer.outcome(outcome));
      sheet.style(rows, column).fillColor(CellText.colour(outcome)).set();
    } else if (!text.isEmpty()) {
      sheet.inlineString(rows, column, CellText.fitting(text, words));
      sheet.style(rows, column).format(CellText.TEXT).wrapText(true).verticalAlignment("top").set();
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  void finish() {
    sheet.setAutoFilter(0, 0, rows - 1, COLUMNS.size() - 1);
    try {
      sheet.finish();
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }
}
