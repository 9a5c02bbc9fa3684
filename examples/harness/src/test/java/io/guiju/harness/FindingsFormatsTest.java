package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsFormatsTest {
  private static final String LONG_ID = "913304811234567890";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String... more) {
    return cli.check(
        cli.file("rows.csv", Cli.HEADER, LONG_ID + ",=甲,330481,5.00,100", "E2,乙,330402,,100"),
        Cli.ENTERPRISES,
        more);
  }

  private List<JsonNode> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : cli.report("findings.jsonl").split("\n")) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  @Test
  void leavesOnlyWhatIsAskedFor() {
    Cli.Run run = check("--format", "jsonl,xlsx");

    assertThat(run.out()).contains("findings.jsonl、findings.xlsx").doesNotContain("findings.csv");
    assertThat(folder.resolve("report"))
        .isDirectoryContaining("glob:**findings.xlsx")
        .isDirectoryNotContaining("glob:**findings.csv")
        .isDirectoryNotContaining("glob:**.raw");
    check();
    assertThat(folder.resolve("report"))
        .isDirectoryContaining("glob:**findings.csv")
        .isDirectoryNotContaining("glob:**findings.xlsx")
        .isDirectoryNotContaining("glob:**findings.jsonl");
  }

  @Test
  void writesALineForEachFindingWithWordsAndExactValues() throws IOException {
    check("--format", "csv,jsonl", "--only", "3.2-c");

    assertThat(lines()).hasSize(2);
    JsonNode first = lines().get(0);
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly(
            "subjectType",
            "id",
            "name",
            "provision",
            "outcome",
            "route",
            "effect",
            "grounds",
            "missing",
            "gap",
            "exact");
    assertThat(first.get("id").textValue()).isEqualTo(LONG_ID);
    assertThat(first.get("name").textValue()).isEqualTo("=甲");
    assertThat(first.get("outcome").textValue()).isEqualTo("NOT_SATISFIED");
    assertThat(first.get("gap").textValue()).isEqualTo(cli.table("findings.csv").get(0).get("gap"));
    JsonNode ground = first.at("/exact/grounds").get(first.at("/exact/grounds").size() - 1);
    assertThat(ground.get("term").textValue()).isEqualTo("AnnualFigures.rdShareOfRevenue");
    assertThat(ground.at("/observed/numerator").textValue()).startsWith("50000");
    assertThat(ground.get("truth").textValue()).isEqualTo("FALSE");
    JsonNode second = lines().get(1);
    assertThat(second.get("route").textValue()).isEqualTo("NEEDS_FACTS");
    assertThat(second.at("/exact/missing/0/term").textValue()).isEqualTo("AnnualFigures.rdExpense");
  }

  @Test
  void writesASheetForEachTypeOfSubjectWithTextAlone() throws IOException {
    check("--format", "csv,xlsx", "--lang", "en");

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("report/findings.xlsx").toFile())) {
      assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("enterprise", "About");
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(cli.table("findings.csv").size() + 1);
      assertThat(rows.get(0).getCellText(3)).isEqualTo("outcome");
      assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(1).getCellText(0)).isEqualTo(LONG_ID);
      assertThat(rows.get(1).getCellText(1)).isEqualTo("'=甲");
      assertThat(rows).extracting(row -> row.getCellText(3)).contains("not satisfied");
      assertThat(rows).allMatch(row -> row.stream().allMatch(FindingsFormatsTest::isText));
    }
  }

  private static boolean isText(Cell cell) {
    return cell == null || cell.getType() == CellType.STRING || cell.getType() == CellType.EMPTY;
  }

  @Test
  void headsSheetsInChineseByDefault() throws IOException {
    check("--format", "xlsx");

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("report/findings.xlsx").toFile())) {
      assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("企业", "说明");
      assertThat(workbook.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("编号");
    }
  }

  @Test
  void saysInTheWorkbookThatItHoldsNotAll() throws IOException {
    check("--format", "xlsx", "--only", "3.2-c,不符合");

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("report/findings.xlsx").toFile())) {
      assertThat(workbook.getFirstSheet().read()).hasSize(2);
      assertThat(workbook.getSheets().toList().get(1).read())
          .extracting(row -> row.getCellText(0))
          .anyMatch(line -> line.contains("--only 3.2-c、不符合"));
    }
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    check("--format", "csv,jsonl,xlsx");
    byte[] workbook = Files.readAllBytes(folder.resolve("report/findings.xlsx"));
    byte[] lines = Files.readAllBytes(folder.resolve("report/findings.jsonl"));
    check("--format", "xlsx,jsonl", "--threads", "2");

    assertThat(folder.resolve("report/findings.xlsx")).hasBinaryContent(workbook);
    assertThat(folder.resolve("report/findings.jsonl")).hasBinaryContent(lines);
  }

  @Test
  void leavesAWorkbookWhereNothingIsFound() {
    check("--format", "xlsx", "--only", "error");

    assertThat(folder.resolve("report/findings.xlsx")).isNotEmptyFile();
  }
}
