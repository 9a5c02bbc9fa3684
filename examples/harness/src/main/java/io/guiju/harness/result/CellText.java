package io.guiju.harness.result;

import io.guiju.Outcome;
import io.guiju.harness.words.Words;

/** How cells of a workbook look, and what fits into them. */
final class CellText {
  /** What Excel takes in a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  /** The format of cells that stay text when somebody edits them. */
  static final String TEXT = "@";

  static final String HEADING = "D9D9D9";

  private CellText() {}

  /** The text, cut where it is too long for a cell, which it then says. */
  static String fitting(String text, Words words) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    String cut = words.say("sheet.cut");
    int end = MOST_CHARACTERS - cut.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + cut;
  }

  /**
   * Blue and orange, which the colour-blind tell apart, and greys of different lightness where
   * nothing is to be done.
   */
  static String colour(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "9DC9EA";
      case NOT_SATISFIED -> "F2A56B";
      case UNDETERMINED -> "FFF3B0";
      case PENDING -> "D3E8F6";
      case NOT_APPLICABLE -> "EDEDED";
      case NOT_IN_FORCE -> "C4C4C4";
      case ERROR -> "E78AC3";
    };
  }
}
