package io.guiju.harness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of the bundled register, to be written as another kind of input. Rows with too few cells
 * are left out: nothing but text can have such.
 */
record RegisterCopy(String name, List<String> columns, List<List<String>> rows) {
  private static final Path REGISTER = Path.of("src", "main", "resources", "register");
  private static final String NUMBER = "-?(0|[1-9]\\d{0,12})(\\.\\d{1,10})?";
  private static final String DAY =
      "\\d{4}-(02-(0[1-9]|1\\d|2[0-8])|(0[469]|11)-([0-2]\\d|30)|(0[13578]|1[02])-([0-2]\\d|3[01]))";
  private static final String SHARE = "\\d{1,3}(\\.\\d+)?%";

  static RegisterCopy of(String file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(REGISTER.resolve(file))) {
      List<List<String>> rows =
          reader.stream()
              .map(CsvRecord::getFields)
              .collect(Collectors.toCollection(ArrayList::new));
      List<String> columns = rows.remove(0);
      rows.removeIf(row -> row.size() < columns.size());
      return new RegisterCopy(file.replace(".csv", ""), columns, rows);
    }
  }

  static String mapping() throws IOException {
    return Files.readString(REGISTER.resolve("mapping.yaml"));
  }

  private List<List<String>> all() {
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, columns);
    return all;
  }

  Path text(Path folder, String kind, char separator, Charset charset) throws IOException {
    Path file = folder.resolve(name + kind);
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .build(Files.newBufferedWriter(file, charset))) {
      all().forEach(writer::writeRecord);
    }
    return file;
  }

  Path jsonLines(Path folder) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    ObjectMapper json = new ObjectMapper();
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (List<String> row : rows) {
        ObjectNode object = json.createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
          if (row.get(i).matches(NUMBER)) {
            object.put(columns.get(i), new BigDecimal(row.get(i)));
          } else if (!row.get(i).isEmpty() || row == rows.get(0)) {
            object.put(columns.get(i), row.get(i));
          }
        }
        writer.write(json.writeValueAsString(object) + "\n");
      }
    }
    return file;
  }

  /** With every cell a text, or with numbers, shares and days as Excel keeps them. */
  Path workbook(Path folder, boolean isTyped) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name);
      List<List<String>> all = all();
      for (int row = 0; row < all.size(); row++) {
        for (int column = 0; column < columns.size(); column++) {
          String text = all.get(row).get(column);
          if (isTyped && row > 0) {
            typed(sheet, row, column, text);
          } else {
            sheet.value(row, column, text);
          }
        }
      }
    }
    return file;
  }

  private static void typed(Worksheet sheet, int row, int column, String text) {
    if (text.matches(NUMBER)) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (text.matches(SHARE)) {
      sheet.value(row, column, new BigDecimal(text.replace("%", "")).movePointLeft(2));
      sheet.style(row, column).format("0.00%").set();
    } else if (text.matches(DAY)) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy/m/d").set();
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  /** A table with the number of each row under 行, and with types where all values have them. */
  void database(Connection connection) throws SQLException {
    List<String> types = IntStream.range(0, columns.size()).mapToObj(this::type).toList();
    String definitions =
        IntStream.range(0, columns.size())
            .mapToObj(i -> ", \"" + columns.get(i) + "\" " + types.get(i))
            .collect(Collectors.joining());
    connection.createStatement().execute("drop table if exists \"" + name + "\"");
    connection
        .createStatement()
        .execute("create table \"" + name + "\" (\"行\" int" + definitions + ")");
    String values =
        types.stream().map(type -> ", cast(? as " + type + ")").collect(Collectors.joining());
    try (PreparedStatement insert =
        connection.prepareStatement("insert into \"" + name + "\" values (?" + values + ")")) {
      for (int row = rows.size() - 1; row >= 0; row--) {
        insert.setInt(1, row);
        for (int i = 0; i < columns.size(); i++) {
          String text = rows.get(row).get(i);
          insert.setString(i + 2, text.isEmpty() ? null : text);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String type(int column) {
    if (isAll(column, NUMBER)) {
      return "numeric";
    } else if (isAll(column, DAY)) {
      return "date";
    }
    return "text";
  }

  private boolean isAll(int column, String form) {
    return rows.stream().map(row -> row.get(column)).allMatch(c -> c.isEmpty() || c.matches(form));
  }
}
