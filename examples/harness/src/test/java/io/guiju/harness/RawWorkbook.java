package io.guiju.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written as a test needs them. */
final class RawWorkbook {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private boolean styled = true;
  private String hidden = "";
  private String properties = "";

  /** The rows of a sheet as XML. */
  RawWorkbook sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  RawWorkbook hide(String name) {
    hidden = name;
    return this;
  }

  RawWorkbook since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  RawWorkbook unstyled() {
    styled = false;
    return this;
  }

  /** Another part, or another text for one. */
  RawWorkbook part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  /** Cells of texts in a row. */
  static String texts(int row, String... texts) {
    StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
    for (int i = 0; i < texts.length; i++) {
      cells
          .append("<c r=\"" + (char) ('A' + i) + row + "\" t=\"inlineStr\"><is><t>")
          .append(texts[i].replace("&", "&amp;").replace("<", "&lt;"))
          .append("</t></is></c>");
    }
    return cells.append("</row>").toString();
  }

  Path write(Path file) {
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> all = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String state = sheet.getKey().equals(hidden) ? " state=\"hidden\"" : "";
      types.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"%s/>"
              .formatted(sheet.getKey(), number, number, state));
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, RELATIONS, number));
      all.put(
          "xl/worksheets/sheet" + number + ".xml",
          "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
    }
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + override("/xl/workbook.xml", "sheet.main")
            + (styled ? override("/xl/styles.xml", "styles") : "")
            + types
            + "</Types>");
    all.put(
        "xl/workbook.xml",
        "<workbook %s xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, list));
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>");
    if (styled) {
      all.put("xl/styles.xml", styles());
    }
    all.putAll(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
  }

  /** Style 1 is a date, 2 a share, 3 a Chinese date, 4 and 5 are spelled out, 6 is a code. */
  private static String styles() {
    StringBuilder styles = new StringBuilder("<styleSheet " + MAIN + "><numFmts>");
    String format = "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>";
    styles.append(format.formatted(165, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"));
    styles.append(format.formatted(166, "[Red]#,##0.00\\d&quot;days&quot;_);[$¥-804]#,##0"));
    styles.append(format.formatted(167, "000000"));
    styles.append("</numFmts><cellXfs>");
    for (int id : new int[] {0, 14, 10, 31, 165, 166, 167}) {
      styles.append("<xf numFmtId=\"" + id + "\"/>");
    }
    return styles.append("</cellXfs></styleSheet>").toString();
  }
}
