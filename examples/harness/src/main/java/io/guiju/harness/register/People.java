package io.guiju.harness.register;

import io.guiju.facts.Level;
import io.guiju.facts.Occupation;
import io.guiju.facts.TalentClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People of science and technology, who are called 示例人员 and a number. */
final class People {
  private static final int COUNT = 160;
  private static final List<Occupation> OCCUPATIONS =
      List.of(
          Occupation.RESEARCHER,
          Occupation.RESEARCHER,
          Occupation.RESEARCHER,
          Occupation.ENGINEER,
          Occupation.ENGINEER,
          Occupation.OTHER_SCIENCE_WORKER,
          Occupation.OTHER);
  private static final List<Level> LEVELS =
      List.of(Level.NATIONAL, Level.PROVINCIAL, Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY);
  private static final List<String> COUNTRIES =
      List.of("DE", "JP", "US", "KR", "FR", "GB", "CH", "BR", "IN", "VN", "ZA");

  private People() {}

  static CsvFile table(Draw draw, Labels labels, Places places) {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < COUNT) {
      String number = String.format(Locale.ROOT, "%04d", rows.size() + 1);
      rows.add(
          List.of(
              "RC" + number,
              "示例人员" + number,
              places.draw(draw),
              country(draw, 60),
              country(draw, 20),
              draw.percent(8) ? draw.noValue() : labels.of(draw.oneOf(OCCUPATIONS)),
              draw.percent(6) ? draw.noValue() : String.valueOf(draw.number(24, 62)),
              draw.yesOrNo(50, 35),
              draw.yesOrNo(55, 30)));
    }
    return new CsvFile(
        "people.csv",
        List.of("人员编号", "姓名", "工作地", "国籍", "来源国家", "职业", "年龄", "自然科学突出成绩", "明显创新潜力"),
        rows);
  }

  private static String country(Draw draw, int percentHome) {
    if (draw.percent(percentHome)) {
      return "CN";
    }
    return draw.percent(18) ? draw.noValue() : draw.oneOf(COUNTRIES);
  }

  /**
   * Their standing as talents, and when they were brought in. The province's list of overseas
   * engineers leaves nothing open: it says where they work and since when.
   */
  static CsvFile selected(Draw draw, Labels labels, CsvFile table) {
    return table.with(
        List.of("人才类别", "人才级别", "科创湖区", "省海外工程师", "引进日期"),
        row -> {
          boolean isListed = draw.percent(20) && !table.cell(row, "工作地").isEmpty();
          return List.of(
              draw.percent(7) ? draw.noValue() : labels.of(talentClass(draw)),
              draw.percent(7) ? draw.noValue() : labels.of(draw.oneOf(LEVELS)),
              draw.yesOrNo(30, 66),
              isListed ? "是" : "否",
              isListed ? Days.past(draw).toString() : Days.drawn(draw, 40, 10));
        });
  }

  private static TalentClass talentClass(Draw draw) {
    int number = draw.number(1, 100);
    if (number <= 4) {
      return TalentClass.WORLD_TOP;
    } else if (number <= 18) {
      return TalentClass.NATIONAL_LEADING;
    }
    return number <= 38 ? TalentClass.NATIONAL_YOUNG : TalentClass.OTHER;
  }
}
