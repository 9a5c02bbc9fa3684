package io.guiju.harness.register;

import io.guiju.facts.Field;
import io.guiju.facts.Level;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Platforms and institutions. Legal persons among them go by their codes and lead projects. */
record Platforms(List<MadeUpPlatform> all) {
  /**
   * @param kind null where the table leaves it open
   * @param carrier how many of a hundred are innovation carriers, and so on
   */
  private record Sort(
      @Nullable PlatformKind kind,
      String noun,
      int count,
      int carrier,
      int researchUnit,
      int rdInstitution,
      int foreignFunded,
      int abroad) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort(PlatformKind.UNIVERSITY, "大学", 12, 45, 92, 5, 2, 0),
          new Sort(PlatformKind.RESEARCH_INSTITUTE, "研究院", 14, 60, 90, 85, 10, 0),
          new Sort(PlatformKind.NEW_TYPE_RD_INSTITUTION, "新型研发机构", 14, 75, 70, 92, 40, 0),
          new Sort(PlatformKind.LABORATORY, "实验室", 14, 80, 55, 80, 10, 0),
          new Sort(PlatformKind.TECHNOLOGY_INNOVATION_CENTRE, "技术创新中心", 28, 60, 10, 60, 5, 0),
          new Sort(PlatformKind.INDUSTRIAL_INNOVATION_CENTRE, "产业创新中心", 8, 50, 8, 50, 5, 0),
          new Sort(PlatformKind.MANUFACTURING_INNOVATION_CENTRE, "制造业创新中心", 8, 50, 8, 50, 5, 0),
          new Sort(PlatformKind.RD_CENTRE, "研发中心", 26, 15, 10, 90, 70, 10),
          new Sort(PlatformKind.INTERNATIONAL_COOPERATION_BASE, "国际科技合作基地", 10, 30, 5, 20, 10, 0),
          new Sort(PlatformKind.INTERNATIONAL_JOINT_LABORATORY, "国际联合实验室", 9, 30, 30, 70, 15, 20),
          new Sort(PlatformKind.OVERSEAS_INCUBATOR, "海外创新孵化中心", 9, 10, 3, 10, 10, 90),
          new Sort(PlatformKind.OTHER, "海外研究所", 24, 5, 10, 75, 10, 92),
          new Sort(null, "平台", 4, 45, 30, 50, 20, 0));

  private static final List<Sort> RECOGNISED =
      List.of(
          new Sort(PlatformKind.NATIONAL_KEY_LABORATORY_BRANCH, "全国重点实验室分中心", 4, 60, 40, 80, 0, 0),
          new Sort(PlatformKind.ENTERPRISE_RESEARCH_INSTITUTE, "企业研究院", 16, 10, 3, 80, 10, 0),
          new Sort(PlatformKind.ENTERPRISE_TECHNOLOGY_CENTRE, "企业技术中心", 30, 8, 2, 70, 8, 0),
          new Sort(PlatformKind.ENGINEERING_RESEARCH_CENTRE, "工程研究中心", 12, 20, 5, 70, 5, 0),
          new Sort(PlatformKind.FOREIGN_TALENT_DISTRICT, "外国高端人才创新集聚区", 3, 10, 0, 0, 0, 0),
          new Sort(PlatformKind.PATENT_NAVIGATION_BASE, "专利导航服务基地", 8, 5, 2, 2, 0, 0),
          new Sort(PlatformKind.INTELLECTUAL_PROPERTY_ALLIANCE, "产业知识产权联盟", 8, 2, 0, 0, 0, 0));
  private static final List<PlatformKind> INNOVATION =
      List.of(
          PlatformKind.TECHNOLOGY_INNOVATION_CENTRE,
          PlatformKind.INDUSTRIAL_INNOVATION_CENTRE,
          PlatformKind.MANUFACTURING_INNOVATION_CENTRE);

  private static final List<String> CLUSTERS =
      List.of("示例光伏产业集群", "示例氢能产业集群", "示例新材料产业集群", "示例集成电路产业集群", "示例手工艺产业集群");
  private static final List<Field> CENTRE_FIELDS =
      List.of(
          Field.NUCLEAR_TECHNOLOGY,
          Field.HYDROGEN,
          Field.PHOTOVOLTAICS,
          Field.NEW_BATTERY_MATERIALS);

  static Platforms draw(Draw draw, Labels labels, Places places, Organisations organisations) {
    List<String> codes = new ArrayList<>(organisations.of(OrganisationKind.UNIVERSITY));
    codes.addAll(organisations.of(OrganisationKind.RESEARCH_INSTITUTE));
    List<MadeUpPlatform> all = new ArrayList<>();
    for (Sort sort : SORTS) {
      for (int i = 0; i < sort.count(); i++) {
        int nth = all.size();
        String id =
            nth < codes.size() ? codes.get(nth) : String.format(Locale.ROOT, "PT%04d", nth + 1);
        boolean abroad = draw.percent(sort.abroad());
        all.add(
            new MadeUpPlatform(
                id, sort.kind(), abroad, row(draw, labels, places, sort, id, abroad)));
      }
    }
    return new Platforms(List.copyOf(all));
  }

  private static List<String> row(
      Draw draw, Labels labels, Places places, Sort sort, String id, boolean abroad) {
    return List.of(
        id,
        Names.platform(draw, sort.noun()),
        places.draw(draw),
        sort.kind() == null ? "" : labels.of(sort.kind()),
        level(draw, labels, sort),
        field(draw, labels),
        draw.percent(12) ? draw.noValue() : draw.oneOf(CLUSTERS),
        mostly(draw, sort.carrier()),
        mostly(draw, sort.researchUnit()),
        mostly(draw, sort.rdInstitution()),
        mostly(draw, sort.foreignFunded()),
        draw.yesOrNo(60, 30),
        draw.yesOrNo(50, 35),
        draw.yesOrNo(50, 38),
        territory(draw, labels, abroad));
  }

  private static String mostly(Draw draw, int percentYes) {
    return draw.yesOrNo(percentYes, 95 - percentYes);
  }

  private static String level(Draw draw, Labels labels, Sort sort) {
    if (sort.kind() == PlatformKind.UNIVERSITY || draw.percent(8)) {
      return "";
    }
    return labels.of(
        draw.percent(60)
            ? Level.PROVINCIAL
            : draw.oneOf(List.of(Level.NATIONAL, Level.MUNICIPAL, Level.COUNTY)));
  }

  private static String field(Draw draw, Labels labels) {
    if (draw.percent(10)) {
      return draw.noValue();
    }
    return labels.of(
        draw.percent(50) ? draw.oneOf(CENTRE_FIELDS) : draw.oneOf(List.of(Field.values())));
  }

  private static String territory(Draw draw, Labels labels, boolean abroad) {
    if (draw.percent(8)) {
      return "";
    } else if (!abroad) {
      return labels.of(Territory.MAINLAND);
    }
    return labels.of(draw.percent(75) ? Territory.FOREIGN : Territory.HONG_KONG_MACAO_TAIWAN);
  }

  List<String> ids() {
    return all.stream().map(MadeUpPlatform::id).toList();
  }

  CsvFile table() {
    return new CsvFile(
        "platforms.csv",
        List.of(
            "平台机构编号", "平台机构名称", "所在地", "类别", "级别", "技术领域", "服务产业集群", "创新载体", "科研单位", "研发机构", "外资",
            "引进", "高端", "高能级", "所在地域"),
        all.stream().map(MadeUpPlatform::row).toList());
  }

  /** What the plan counts and no entitlement speaks of, after so many others. */
  static List<List<String>> recognised(Draw draw, Labels labels, Places places, int before) {
    List<List<String>> rows = new ArrayList<>();
    for (Sort sort : RECOGNISED) {
      for (int i = 0; i < sort.count(); i++) {
        String id = String.format(Locale.ROOT, "PT%04d", before + rows.size() + 1);
        rows.add(row(draw, labels, places, sort, id, false));
      }
    }
    return rows;
  }

  /** Whether they are industrial innovation platforms, and how long they are recognised. */
  static CsvFile dated(Draw draw, Labels labels, CsvFile table) {
    List<String> innovation = INNOVATION.stream().map(labels::of).toList();
    return table.with(
        List.of("产业创新平台", "认定日期", "有效期止"),
        row -> {
          boolean isLikely = innovation.contains(table.cell(row, "类别"));
          String from = Days.drawn(draw, 8, 5);
          return List.of(
              isLikely ? draw.yesOrNo(25, 66) : draw.yesOrNo(1, 97), from, until(draw, from));
        });
  }

  /** Most have no end; the others last three years, and a few until around the day of the check. */
  private static String until(Draw draw, String from) {
    int number = draw.number(1, 100);
    if (number <= 4) {
      return draw.noValue();
    } else if (number <= 8) {
      return number % 2 == 0 ? "2024-12-30" : "2024-12-31";
    }
    return number <= 40 && from.matches("20.*")
        ? LocalDate.parse(from).plusYears(3).minusDays(1).toString()
        : Days.NEVER;
  }
}
