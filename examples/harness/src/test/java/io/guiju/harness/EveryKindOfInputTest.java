package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryKindOfInputTest {
  /** Writes a table of the register to a folder. */
  @FunctionalInterface
  interface Kind {
    Path write(RegisterCopy copy, Path folder) throws IOException;
  }

  private static final Pattern ELSEWHERE = Pattern.compile("(在 [\\w-]+)(?:\\.\\w+)? 第 (\\d+) 行");
  private static final Pattern FILE = Pattern.compile("- file: (\\S+)");
  private static List<RegisterCopy> register = List.of();
  private static String mapping = "";

  @TempDir static Path asText;
  @TempDir Path folder;

  @BeforeAll
  static void checkAsText() throws IOException {
    mapping = RegisterCopy.mapping();
    register = FILE.matcher(mapping).results().map(file -> copy(file.group(1))).toList();
    check(asText, (copy, to) -> copy.text(to, ".csv", ',', StandardCharsets.UTF_8));
  }

  private static RegisterCopy copy(String file) {
    try {
      return RegisterCopy.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cli.Run check(Path folder, Kind kind) throws IOException {
    List<String> files = new ArrayList<>();
    for (RegisterCopy copy : register) {
      files.add(kind.write(copy, folder).toString());
    }
    return check(folder, mapping, files.toArray(String[]::new));
  }

  private static Cli.Run check(Path folder, String written, String... files) {
    Cli cli = new Cli(folder);
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(Arrays.asList(files));
    arguments.addAll(
        List.of("--map", cli.file("mapping.yaml", written).toString(), "--threads", "2"));
    arguments.addAll(List.of("--as-of", "2024-12-31", "--out", folder + "/report"));
    return cli.run(arguments.toArray(String[]::new));
  }

  private static Stream<Arguments> kinds() {
    return Stream.of(
        arguments("texts in a workbook", 0, (Kind) (copy, to) -> copy.workbook(to, false)),
        arguments("values in a workbook", 0, (Kind) (copy, to) -> copy.workbook(to, true)),
        arguments("lines of JSON", 1, (Kind) RegisterCopy::jsonLines),
        arguments(
            "tabs", 0, (Kind) (copy, to) -> copy.text(to, ".tsv", '\t', StandardCharsets.UTF_8)),
        arguments(
            "GB18030",
            0,
            (Kind) (copy, to) -> copy.text(to, ".csv", ',', Charset.forName("GB18030"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void givesTheSameFindings(String name, int header, Kind kind) throws IOException {
    Cli.Run run = check(folder, kind);

    assertThat(run.out()).contains("读取 5187,评估 5157,拒绝 30");
    assertSame(header);
  }

  @Test
  void givesTheSameFindingsOutOfADatabase() throws IOException, SQLException {
    try (Connection connection = Postgres.start().getPostgresDatabase().getConnection()) {
      for (RegisterCopy copy : register) {
        copy.database(connection);
      }
    }

    Cli.Run run = check(folder, FILE.matcher(mapping).replaceAll(EveryKindOfInputTest::table));

    assertThat(run.out()).contains("读取 5187,评估 5157,拒绝 30");
    assertSame(1);
  }

  private static String table(MatchResult file) {
    return "- jdbc: {url: '%s', user: postgres, table: %s, order: 行}"
        .formatted(Postgres.url(), file.group(1).replace(".csv", ""));
  }

  /**
   * @param header how many lines a file has before its first row that this kind has not
   */
  private void assertSame(int header) throws IOException {
    Path findings = Path.of("report", "findings.csv");
    assertThat(Files.mismatch(asText.resolve(findings), folder.resolve(findings))).isEqualTo(-1);
    assertThat(rejected(folder, header)).isEqualTo(rejected(asText, 0));
  }

  private static List<String> rejected(Path folder, int header) {
    return new Cli(folder)
        .table("rejected.csv").stream()
            .map(
                row ->
                    row.get("file").replaceAll("\\..*", "")
                        + (Integer.parseInt(row.get("row")) + header)
                        + row.get("column")
                        + row.get("value")
                        + reason(row.get("reason"), header))
            .toList();
  }

  /** Where it names another row, that is of the same kind. */
  private static String reason(String reason, int header) {
    return ELSEWHERE
        .matcher(reason)
        .replaceAll(row -> row.group(1) + (Integer.parseInt(row.group(2)) + header));
  }
}
