package io.guiju.harness.input;

import java.nio.file.Path;

/** Counts the rows of a workbook, in a machine of its own with little memory. */
final class SheetRows {
  private SheetRows() {}

  public static void main(String[] arguments) {
    long rows = 0;
    long characters = 0;
    try (Table table = Tables.open(SourceFile.at(arguments[0]), FileFormat.UNSAID)) {
      for (Row row = table.next(); row != null; row = table.next()) {
        rows++;
        characters += row.cells().stream().mapToInt(String::length).sum();
      }
    }
    System.out.println(rows + " " + characters);
  }

  static Process of(Path workbook, String memory) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory,
            "-cp",
            System.getProperty("java.class.path"),
            SheetRows.class.getName(),
            workbook.toString())
        .redirectErrorStream(true)
        .start();
  }
}
