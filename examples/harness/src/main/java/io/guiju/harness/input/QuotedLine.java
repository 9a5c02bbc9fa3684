package io.guiju.harness.input;

/** A line on which a record begins whose quotation marks are wrong. */
record QuotedLine(String text, char separator, char quote) {
  /**
   * Whether the record surely ends with the line: each mark has its other on it, and with what
   * stands between two of them as one, the line has as many cells as there are columns. Of any
   * other it is not known what belongs to it, and a mark that never closes takes all the rest.
   */
  boolean isWholeButForItsQuotes(int columns) {
    boolean isOpen = false;
    int cells = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == quote) {
        isOpen = !isOpen;
      } else if (text.charAt(i) == separator && !isOpen) {
        cells++;
      }
    }
    return !isOpen && cells == columns && columns > 1;
  }
}
