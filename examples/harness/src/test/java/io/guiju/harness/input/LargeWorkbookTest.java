package io.guiju.harness.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeWorkbookTest {
  private static final int ROWS = 300_000;

  @TempDir Path folder;

  @Test
  void isReadRowByRow() throws Exception {
    Process process = SheetRows.of(workbook(), "64m");
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).startsWith(ROWS + " ");
  }

  /** Texts in their cells, as programs write them that export large tables. */
  private Path workbook() throws IOException {
    Path file = folder.resolve("large.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("企业");
      String[] names = {"编号", "名称", "研发费用", "营业收入", "日期"};
      for (int column = 0; column < names.length; column++) {
        sheet.value(0, column, names[column]);
      }
      for (int row = 1; row <= ROWS; row++) {
        sheet.inlineString(row, 0, "91330481XN" + row);
        sheet.inlineString(row, 1, "示例企业" + row);
        sheet.value(row, 2, row * 7L);
        sheet.value(row, 3, row * 100.25);
        sheet.value(row, 4, LocalDate.of(2024, 12, 31));
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
    }
    return file;
  }
}
