package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.guiju.harness.Guiju;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the harness says of a register: its findings and rejected rows, sorted, and scoreboard. */
record Harness(List<String> findings, List<String> rejected, String progressCsv, String progress) {
  /** The lines that {@code guiju check} prints beside its result. */
  static List<String> printing(Path out, String... arguments) {
    StringWriter said = new StringWriter();
    check(out, new PrintWriter(said), arguments);
    return said.toString().lines().toList();
  }

  /**
   * @param arguments those of {@code guiju check}
   */
  static Harness checking(Path out, String... arguments) throws IOException {
    check(out, new PrintWriter(new StringWriter()), arguments);
    return new Harness(
        table(out.resolve("findings.csv")).stream().sorted().toList(),
        table(out.resolve("rejected.csv")),
        Files.readString(out.resolve("progress.csv")),
        Files.readString(out.resolve("progress.json")));
  }

  /** The lines with which {@code guiju check} refuses what it is asked. */
  static List<String> refusing(Path out, String... arguments) {
    StringWriter problems = new StringWriter();
    PrintWriter none = new PrintWriter(new StringWriter());
    assertThat(execute(out, none, problems, arguments)).isEqualTo(2);
    return problems.toString().lines().toList();
  }

  private static void check(Path out, PrintWriter to, String... arguments) {
    StringWriter problems = new StringWriter();
    assertThat(execute(out, to, problems, arguments)).as(problems.toString()).isIn(0, 3);
  }

  private static int execute(Path out, PrintWriter to, StringWriter problems, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--lang", "en", "--no-report"));
    all.addAll(List.of("--out", out.toString()));
    all.addAll(List.of(arguments));
    return Guiju.execute(to, new PrintWriter(problems), all.toArray(String[]::new));
  }

  private static List<String> table(Path file) throws IOException {
    try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      return rows.stream().skip(1).map(row -> line(row.getFields())).toList();
    }
  }

  /** One text of cells; without the mark that keeps a spreadsheet from taking one for a formula. */
  static String line(List<String> cells) {
    return String.join(
        " | ",
        cells.stream().map(cell -> cell.startsWith("'") ? cell.substring(1) : cell).toList());
  }
}
