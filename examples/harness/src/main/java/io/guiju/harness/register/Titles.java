package io.guiju.harness.register;

import io.guiju.facts.Level;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Titles, most recognised and valid; some end on the day of the check or on the day before. */
record Titles(List<Title> all) {
  private record Title(String enterprise, String kind, String status, Validity validity) {}

  private record Validity(String from, String until) {}

  private record Share(TitleKind kind, int count) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(TitleKind.PROVINCIAL_TECHNOLOGY_SME, 150),
          new Share(TitleKind.HIGH_AND_NEW_TECHNOLOGY, 130),
          new Share(TitleKind.SPECIALISED_AND_NEW, 95),
          new Share(TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT, 30),
          new Share(TitleKind.HIDDEN_CHAMPION, 25),
          new Share(TitleKind.SINGLE_CHAMPION, 15),
          new Share(TitleKind.ST_LITTLE_GIANT, 30),
          new Share(TitleKind.ST_LEADING, 12));
  private static final List<TitleKind> NATIONAL =
      List.of(
          TitleKind.HIGH_AND_NEW_TECHNOLOGY,
          TitleKind.SINGLE_CHAMPION,
          TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT,
          TitleKind.WORLD_CLASS);
  private static final int WITHOUT_KIND = 13;
  private static final int WORLD_CLASS = 3;

  /** Validity is three years, so these begin what ends around the day of the check. */
  private static final LocalDate ENDS_THE_DAY_BEFORE = LocalDate.of(2021, 12, 31);

  private static final LocalDate ENDS_ON_THE_DAY = LocalDate.of(2022, 1, 1);
  private static final LocalDate BEGINS_THE_DAY_AFTER = LocalDate.of(2025, 1, 1);
  private static final LocalDate EARLIEST = LocalDate.of(2021, 7, 1);
  private static final LocalDate LATEST = LocalDate.of(2024, 12, 1);

  static Titles draw(Draw draw, Labels labels, Enterprises enterprises) {
    List<Title> all = new ArrayList<>();
    for (Share share : SHARES) {
      all.addAll(some(draw, labels, enterprises, labels.of(share.kind()), share.count()));
    }
    all.addAll(some(draw, labels, enterprises, "", WITHOUT_KIND));
    return new Titles(List.copyOf(draw.shuffled(all)));
  }

  /** A few of those that lead in S&amp;T are of world class as well; of one it is not known. */
  Titles withWorldClass(Draw draw, Labels labels, Enterprises enterprises) {
    List<String> leading =
        all.stream()
            .filter(title -> title.kind().equals(labels.of(TitleKind.ST_LEADING)))
            .filter(title -> title.status().equals(labels.of(TitleStatus.RECOGNISED)))
            .filter(title -> title.validity().until().startsWith("2026"))
            .map(Title::enterprise)
            .filter(enterprises.inJiaxing().stream().map(MadeUpEnterprise::code).toList()::contains)
            .toList();
    List<Title> more = new ArrayList<>(all);
    for (String enterprise : draw.shuffled(leading).subList(0, WORLD_CLASS)) {
      boolean isLast = more.size() == all.size() + WORLD_CLASS - 1;
      String status = isLast ? "" : labels.of(TitleStatus.RECOGNISED);
      Validity validity = threeYears(draw.day(ENDS_ON_THE_DAY, LATEST));
      more.add(new Title(enterprise, labels.of(TitleKind.WORLD_CLASS), status, validity));
    }
    return new Titles(List.copyOf(more));
  }

  private static List<Title> some(
      Draw draw, Labels labels, Enterprises enterprises, String kind, int count) {
    List<Title> titles = new ArrayList<>();
    for (String enterprise : draw.shuffled(enterprises.codes()).subList(0, count)) {
      Validity validity = validity(draw, titles.size());
      titles.add(new Title(enterprise, kind, status(draw, labels), validity));
    }
    return titles;
  }

  private static String status(Draw draw, Labels labels) {
    int number = draw.number(1, 100);
    if (number <= 84) {
      return labels.of(TitleStatus.RECOGNISED);
    } else if (number <= 94) {
      return labels.of(TitleStatus.CANDIDATE);
    } else {
      return number <= 98 ? labels.of(TitleStatus.REVOKED) : "";
    }
  }

  /** Every kind has its share of the rare cases. */
  private static Validity validity(Draw draw, int nth) {
    return switch (nth % 24) {
      case 3 -> threeYears(ENDS_THE_DAY_BEFORE);
      case 7 -> threeYears(ENDS_ON_THE_DAY);
      case 9 -> new Validity(draw.day(EARLIEST, LATEST).toString(), "");
      case 14 -> new Validity("", "");
      case 20 -> threeYears(BEGINS_THE_DAY_AFTER);
      default -> threeYears(draw.day(EARLIEST, LATEST));
    };
  }

  private static Validity threeYears(LocalDate from) {
    return new Validity(from.toString(), from.plusYears(3).minusDays(1).toString());
  }

  /** The enterprises that hold, or held, a title of these kinds. */
  List<String> holders(Labels labels, TitleKind... kinds) {
    Set<String> words = new LinkedHashSet<>();
    for (TitleKind kind : kinds) {
      words.add(labels.of(kind));
    }
    return all.stream()
        .filter(title -> words.contains(title.kind()))
        .map(Title::enterprise)
        .distinct()
        .toList();
  }

  CsvFile table() {
    List<List<String>> rows = new ArrayList<>();
    for (Title title : all) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "CH%04d", rows.size() + 1),
              title.enterprise(),
              title.kind(),
              title.status(),
              title.validity().from(),
              title.validity().until()));
    }
    return new CsvFile("titles.csv", List.of("称号编号", "统一社会信用代码", "称号", "状态", "有效期起", "有效期止"), rows);
  }

  /** The level of a title, most often that of its kind, and whether it renews an earlier one. */
  static CsvFile recognised(Draw draw, Labels labels, CsvFile table) {
    List<String> national = NATIONAL.stream().map(labels::of).toList();
    return table.with(
        List.of("级别", "复核"),
        row ->
            List.of(
                level(draw, labels, national.contains(table.cell(row, "称号"))),
                draw.yesOrNo(22, 74)));
  }

  private static String level(Draw draw, Labels labels, boolean isNational) {
    return draw.percent(5)
        ? draw.noValue()
        : labels.of(isNational != draw.percent(8) ? Level.NATIONAL : Level.PROVINCIAL);
  }
}
