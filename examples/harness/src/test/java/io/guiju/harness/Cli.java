package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the program on files of a test's own folder. */
final class Cli {
  /** What a run said, and how it ended. */
  record Run(int exitCode, String out, String err) {}

  static final String ENTERPRISES =
      """
      files:
        - facts:
            Enterprise:
              id: {column: 编号}
              name: 名称
              place: 所在地
            AnnualFigures:
              enterpriseId: 编号
              year: {constant: 2023}
              rdExpense: {column: 研发费用, unit: 万元}
              revenue: {column: 营业收入, unit: 万元}
      """;
  static final String HEADER = "编号,名称,所在地,研发费用,营业收入";

  final Path folder;

  Cli(Path folder) {
    this.folder = folder;
  }

  Path file(String name, String... lines) {
    return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
  }

  Path file(String name, Charset charset, String text) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... arguments) {
    return runBundled("register", arguments);
  }

  /** What a command prints that has nothing to say beside. */
  String printed(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(Arrays.asList(more));
    Run run = run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  Run runBundled(String bundled, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int exitCode = Guiju.execute(console, bundled, arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** Checks the bundled register into the folder {@code report}. */
  Run checkBundled(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--out", folder + "/report"));
    arguments.addAll(Arrays.asList(more));
    return run(arguments.toArray(String[]::new));
  }

  /** Checks rows of enterprises and their figures for 2024-12-31. */
  Run checkRows(String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(Arrays.asList(rows));
    return check(file("rows.csv", lines.toArray(String[]::new)), ENTERPRISES);
  }

  /** Checks a file for 2024-12-31 into the folder {@code report}. */
  Run check(Path csv, String mapping, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "check",
                csv.toString(),
                "--map",
                file("mapping.yaml", mapping).toString(),
                "--as-of",
                "2024-12-31",
                "--out",
                folder.resolve("report").toString()));
    arguments.addAll(Arrays.asList(more));
    return run(arguments.toArray(String[]::new));
  }

  String report(String name) {
    try {
      return Files.readString(folder.resolve("report").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Map<String, String>> table(String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(report(name).substring(1))) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outcome of a provision for a subject. */
  String outcome(String provision, String id) {
    return table("findings.csv").stream()
        .filter(row -> row.get("provision").equals(provision) && row.get("id").equals(id))
        .map(row -> row.get("outcome"))
        .findFirst()
        .orElseThrow();
  }
}
