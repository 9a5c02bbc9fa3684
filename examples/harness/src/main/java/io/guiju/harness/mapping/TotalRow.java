package io.guiju.harness.mapping;

import java.util.regex.Pattern;

/** Rows below a table that add it up. */
public final class TotalRow {
  /** No id is so short and ends so: 合计, 南湖区小计, Grand total. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsHan}{0,12}(?:合计|小计|总计|共计)|(?:grand[ -]?|sub[ -]?)?totals?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE = Pattern.compile("[\\s\\h]+|[:：]\\s*$");
  private static final int LONGEST = 24;

  private TotalRow() {}

  /** Whether what stands where an id is due is the word for a total. */
  public static boolean isCalled(String id) {
    return id.length() <= LONGEST
        && mayEndSo(id)
        && WORD.matcher(BESIDE.matcher(id).replaceAll("")).matches();
  }

  /** This is asked of each row: patterns are for the few that need them. */
  private static boolean mayEndSo(String id) {
    return !id.isEmpty() && "计lLsS:： ".indexOf(id.charAt(id.length() - 1)) >= 0;
  }
}
