package io.guiju.harness.input;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number in a cell of a sheet means by the way it is shown. */
enum NumberFormat {
  DATE,
  PERCENT,
  PLAIN;

  /** Those that no workbook spells out; the later ones are the dates of Chinese and Japanese. */
  private static final Set<Integer> DATES =
      Set.of(
          14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
          50, 51, 52, 53, 54, 55, 56, 57, 58);

  /** What is shown as it stands, and colours, countries and conditions. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

  private static final Pattern DATE_PARTS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ZEROS = Pattern.compile("0{2,15}");

  static NumberFormat of(@Nullable Integer id, @Nullable String format) {
    if (format == null) {
      return id != null && DATES.contains(id) ? DATE : PLAIN;
    }
    String meant = LITERAL.matcher(format).replaceAll("");
    if (meant.contains("%")) {
      return PERCENT;
    }
    boolean isDate = !meant.contains("General") && DATE_PARTS.matcher(meant).find();
    return isDate ? DATE : PLAIN;
  }

  /** A number with the zeros before it that a code such as 000123 is shown with. */
  static String padded(String number, @Nullable String format) {
    boolean isCode = format != null && ZEROS.matcher(format).matches() && number.matches("\\d+");
    return isCode && number.length() < format.length()
        ? "0".repeat(format.length() - number.length()) + number
        : number;
  }
}
