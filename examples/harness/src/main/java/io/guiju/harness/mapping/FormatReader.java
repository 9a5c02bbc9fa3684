package io.guiju.harness.mapping;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Format;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Reads the part of a mapping that says how a file is written. */
final class FormatReader {
  private FormatReader() {}

  static Format format(YamlNode file) {
    return new FileFormat(
        encoding(file.find("encoding")),
        character(file.find("separator"), "mapping.separator"),
        character(file.find("quote"), "mapping.quote"),
        file.findText("sheet"),
        header(file.find("header")));
  }

  private static @Nullable Charset encoding(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    try {
      return Charset.forName(node.text());
    } catch (IllegalArgumentException e) {
      throw node.at().wrong("encoding", node.text());
    }
  }

  /** One character that is neither a letter, a digit nor the end of a line. */
  private static @Nullable Character character(@Nullable YamlNode node, String wrong) {
    if (node == null) {
      return null;
    }
    String text = node.raw();
    if (text.equals("tab")) {
      return '\t';
    } else if (text.length() != 1
        || Character.isLetterOrDigit(text.charAt(0))
        || "\r\n".contains(text)) {
      throw node.at().wrong(wrong, text);
    }
    return text.charAt(0);
  }

  private static int header(@Nullable YamlNode node) {
    if (node == null) {
      return 1;
    } else if (!node.text().matches("[1-9]\\d{0,6}")) {
      throw node.at().wrong("mapping.header", node.text());
    }
    return Integer.parseInt(node.text());
  }
}
