package io.guiju.harness.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWorkbookTest {
  private static final String HEADER =
      "subject_type,id,name,provision,outcome,effect,grounds,missing,gap,shown_for\n";

  @TempDir Path folder;

  private Path write(int mostRows, String... rows) throws IOException {
    Path csv = folder.resolve("findings.csv");
    Files.writeString(csv, "\uFEFF" + HEADER + String.join("\n", rows));
    Path xlsx = folder.resolve("findings.xlsx");
    new FindingsWorkbook(
            RulePack.load("jiaxing315"),
            Words.in(Language.EN),
            LocalDate.of(2024, 12, 31),
            Only.ALL,
            mostRows)
        .write(csv, xlsx);
    return xlsx;
  }

  private static List<List<String>> read(Path xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile())) {
      List<List<String>> sheets = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<String> cells = new ArrayList<>(List.of(sheet.getName()));
        sheet.read().forEach(row -> cells.add(row.getCellText(0)));
        sheets.add(cells);
      }
      return sheets;
    }
  }

  @Test
  void goesOnInAnotherSheetWhereOneIsFullAndSaysSo() throws IOException {
    Path xlsx =
        write(
            3,
            "Enterprise,E1,,3.2-c,SATISFIED,,,,,",
            "Project,P1,,2.2.1-b,ERROR,,,,,",
            "Enterprise,E2,,3.2-c,SATISFIED,,,,,",
            "Enterprise,E3,,3.2-c,PENDING,,,,,",
            "Project,P2,,2.2.1-b,NOT_IN_FORCE,,,,,");

    List<List<String>> sheets = read(xlsx);
    assertThat(sheets.subList(0, 3))
        .containsExactly(
            List.of("enterprise", "id", "E1", "E2"),
            List.of("enterprise (2)", "id", "E3"),
            List.of("project", "id", "P1", "P2"));
    assertThat(sheets.get(3))
        .contains("enterprise: 3 findings", "enterprise is full and goes on in enterprise (2)");
  }

  @Test
  void cutsATextThatNoCellHoldsAndSaysSo() throws IOException {
    Path xlsx = write(9, "Enterprise,E1,,3.2-c,SATISFIED,," + "长".repeat(40_000) + ",,,");

    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile())) {
      String text = workbook.getFirstSheet().read().get(1).getCellText(5);
      assertThat(text).hasSize(32_767).endsWith("findings.csv has the whole)");
    }
  }

  @Test
  void holdsNoTimeOfWriting() throws IOException {
    try (ZipFile zip = new ZipFile(write(9, "Enterprise,E1,,3.2-c,SATISFIED,,,,,").toFile())) {
      assertThat(zip.stream()).allMatch(e -> e.getTimeLocal().getYear() == 1980);
      String properties =
          new String(
              zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(properties).contains("guiju").doesNotContain("created");
      String sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(sheet).contains("<autoFilter ref=\"A1:I2\"", "state=\"frozen\"");
    }
  }
}
