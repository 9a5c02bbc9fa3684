package io.guiju.benchmarks.speed;

import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import java.util.ArrayList;
import java.util.List;

/** Conditions of provisions about enterprises, as DRL; the first three are the plan's. */
final class Conditions {
  /** A pattern of one fact, 3.2-c. */
  static final String SHARE =
      """
      $p : MadeUpParameters()
          $e : Enterprise()
          $f : AnnualFigures( enterpriseId == $e.id, year == $p.fiscalYear, rdShareOfRevenue > $p.share )
      """;

  /** Any of several facts with values in lists, 2.3.1-i. */
  static final String LIST =
      """
      $p : MadeUpParameters()
          $e : Enterprise()
          $t : Title( enterpriseId == $e.id, kind memberOf $p.titles, status memberOf $p.statuses,
                      validFrom <= $p.asOf, validUntil >= $p.asOf )
      """;

  /** Two joins, 2.6.1-c. */
  static final String JOIN =
      """
      $p : MadeUpParameters()
          $e : Enterprise()
          $b : PlatformBuilder( organisationId == $e.id )
          $i : Platform( id == $b.platformId, rdInstitution == true, territory != Territory.MAINLAND,
                         territory memberOf $p.abroad )
      """;

  private static final String TITLE =
      """
      $p : MadeUpParameters()
          $e : Enterprise()
          $t : Title( enterpriseId == $e.id, kind == TitleKind.%s, status == TitleStatus.%s,
                      %s )
      """;
  private static final List<String> DAYS =
      List.of(
          "validFrom <= $p.asOf, validUntil >= $p.asOf",
          "validFrom <= $p.asOf",
          "validUntil >= $p.asOf");

  private Conditions() {}

  /**
   * Of each ten one pattern of the enterprise itself, one of its figures, one with joins, one with
   * lists, and six titles, which are others from ten to ten.
   */
  static List<String> mixed(int number) {
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      mixed.add(
          switch (i % 10) {
            case 0 -> "$e : Enterprise( internationalCooperation == true )\n";
            case 1 -> SHARE;
            case 2 -> LIST;
            case 3 -> JOIN;
            default -> title(i);
          });
    }
    return mixed;
  }

  private static String title(int i) {
    TitleKind[] kinds = TitleKind.values();
    TitleStatus status = i % 2 == 0 ? TitleStatus.RECOGNISED : TitleStatus.CANDIDATE;
    return TITLE.formatted(kinds[i % kinds.length], status, DAYS.get(i % DAYS.size()));
  }
}
