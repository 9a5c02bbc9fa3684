package io.guiju.harness.result;

import io.guiju.type.Values;

/** Keeps a spreadsheet from running the text of a cell as a formula. */
final class Spreadsheet {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private Spreadsheet() {}

  /** The text, with an apostrophe before it where it might be taken for a formula. */
  static String harmless(String text) {
    return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 || isNumber(text)
        ? text
        : "'" + text;
  }

  private static boolean isNumber(String text) {
    try {
      Values.decimal(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
