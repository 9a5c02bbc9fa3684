package io.guiju.harness;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the plan's indicators count on 2024-12-31, read off the files of the bundled register by the
 * words of the plan and of its readings: without the pack, its rules or the library.
 */
final class PlainTally {
  private static final String DAY = "2024-12-31";
  private static final String CODE = "统一社会信用代码";
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  private final List<PlainRow> enterprises = sound("enterprises.csv");
  private final List<PlainRow> figures = sound("figures.csv");
  private final List<PlainRow> titles = sound("titles.csv");
  private final List<PlainRow> products = sound("products.csv");
  private final List<PlainRow> projects = sound("projects.csv");
  private final List<PlainRow> consortia = sound("consortia.csv");
  private final List<PlainRow> platforms = sound("platforms.csv");
  private final List<PlainRow> people = sound("people.csv");
  private final List<PlainRow> employments = sound("employments.csv");
  private final List<PlainRow> achievements = sound("achievements.csv");

  /** How many bad rows may have held one more, but for those that say again what is there. */
  private final Map<List<PlainRow>, Integer> lost = new IdentityHashMap<>();

  /** Bad ones included: whose they are is known. */
  private final Map<String, List<PlainRow>> titlesOf = by(CODE, "titles.csv");

  private final Map<String, List<PlainRow>> employmentsOf = by("人员编号", "employments.csv");
  private final Map<String, PlainRow> enterprise =
      enterprises.stream().collect(Collectors.toMap(row -> row.at(CODE), row -> row));

  /** By indicator and year. */
  private final Map<String, Map<Integer, PlainSum>> sums = new TreeMap<>();

  static Map<String, Map<Integer, PlainSum>> ofTheRegister() {
    PlainTally tally = new PlainTally();
    tally.bad();
    tally.goals();
    tally.platforms();
    tally.research();
    tally.enterprises();
    tally.talent();
    return tally.sums;
  }

  private void bad() {
    lost.put(enterprises, bad("enterprises.csv", CODE));
    lost.put(titles, bad("titles.csv", "称号编号"));
    lost.put(products, bad("products.csv", "产品编号"));
    lost.put(projects, bad("projects.csv", "项目编号"));
    lost.put(consortia, bad("consortia.csv", "联合体编号"));
    lost.put(platforms, bad("platforms.csv", "平台机构编号"));
    lost.put(people, bad("people.csv", "人员编号"));
    lost.put(employments, bad("employments.csv", "聘用编号"));
    lost.put(achievements, bad("achievements.csv", "成果编号"));
  }

  private static int bad(String file, String key) {
    Set<String> seen = new HashSet<>();
    int bad = 0;
    for (PlainRow row : PlainRow.of(file)) {
      boolean isNew = row.at(key).isEmpty() || seen.add(row.at(key));
      bad += row.bad() && isNew ? 1 : 0;
    }
    return bad;
  }

  private void goals() {
    // 1.2-b 规上工业企业研发费用支出占营业收入比重
    for (PlainRow row : figures) {
      Known adds = here(row).and(row.yes("规上工业"));
      Known both = Known.of(row.says("研发费用(万元)") && row.says("营业收入(万元)"));
      int year = Integer.parseInt(row.at("年度"));
      Known known = both == Known.YES ? adds : adds.and(Known.MAYBE);
      add("aboveScaleRdExpense", year, known, amount(row, "研发费用(万元)"));
      add("aboveScaleRevenue", year, known, amount(row, "营业收入(万元)"));
    }
    // Of whom there are no figures, it is not known that there should be none.
    Set<String> there =
        figures.stream().map(row -> row.at(CODE) + row.at("年度")).collect(Collectors.toSet());
    for (PlainRow row : enterprises) {
      for (int year : List.of(2022, 2023, 2024)) {
        Known maybe = here(row.at(CODE)).and(Known.MAYBE);
        if (maybe == Known.MAYBE && !there.contains(row.at(CODE) + year)) {
          add("aboveScaleRdExpense", year, maybe, BigDecimal.ZERO);
          add("aboveScaleRevenue", year, maybe, BigDecimal.ZERO);
        }
      }
    }
    // 1.2-h 全国重点实验室分中心(基地)
    stock("nationalKeyLaboratoryBranches", platforms, row -> standing(row, "全国重点实验室分中心(基地)"));
    // 1.2-j 硬核科技成果
    flow("hardCoreAchievements", achievements, "取得日期", row -> held(row).and(row.yes("硬核成果")));
    // 1.2-k, 2.4.1-c 全球顶尖人才; 1.2-l 科技领军人才; 1.2-m 青年科技人才
    stock(
        "worldClassTopTalents",
        people,
        row -> employed(row).and(row.is("人才类别", "全球顶尖人才")),
        employments);
    stock(
        "leadingTalents",
        people,
        row -> employed(row).and(row.is("人才类别", "国内一流科技领军人才")),
        employments);
    stock(
        "youngTalents",
        people,
        row -> employed(row).and(row.is("人才类别", "国内一流青年科技人才")),
        employments);
  }

  private void platforms() {
    // 2.1.3-d 省级以上产业创新平台
    stock(
        "industrialInnovationPlatforms",
        platforms,
        row ->
            placed(row).and(valid(row)).and(row.yes("产业创新平台")).and(provincialOrAbove(row, "级别")));
    // 2.1.3-e 每年新认定省级研发中心; -f 省(重点)企业研究院; -g 省级以上企业技术中心; -h 省级工程研究中心
    newlyRecognised("newProvincialRdCentres", "研发中心", row -> row.is("级别", "省级"));
    newlyRecognised("newProvincialEnterpriseInstitutes", "企业研究院", row -> row.is("级别", "省级"));
    newlyRecognised(
        "newEnterpriseTechnologyCentres", "企业技术中心", row -> provincialOrAbove(row, "级别"));
    newlyRecognised("newProvincialEngineeringResearchCentres", "工程研究中心", row -> row.is("级别", "省级"));
    // 2.1.4-f 市级新型研发机构; -g 省级新型研发机构
    stock(
        "municipalNewTypeRdInstitutions",
        platforms,
        row -> standing(row, "新型研发机构").and(row.is("级别", "市级")));
    stock(
        "provincialNewTypeRdInstitutions",
        platforms,
        row -> standing(row, "新型研发机构").and(row.is("级别", "省级")));
    // 2.4.1-h 外国高端人才创新集聚区; 2.6.2-b 专利导航服务基地; 2.6.2-c 产业知识产权联盟
    stock("foreignTalentDistricts", platforms, row -> standing(row, "外国高端人才创新集聚区"));
    stock("patentNavigationBases", platforms, row -> standing(row, "专利导航服务基地"));
    stock("industryIntellectualPropertyAlliances", platforms, row -> standing(row, "产业知识产权联盟"));
  }

  private void research() {
    // 2.2.1-d 省重大科技项目立项; 2.2.1-e 重大标志性成果
    approved("provincialMajorProjects", row -> row.is("类别", "省科技重大专项"));
    flow("majorLandmarkResults", achievements, "取得日期", row -> held(row).and(row.yes("标志性成果")));
    // 2.2.2-d 科技领军企业、科技小巨人企业牵头的创新联合体, by the title on the day of forming
    stock("innovationConsortia", consortia, this::led, titles);
    // 2.3.2-h 每年新增省级以上首台(套)产品
    flow(
        "newFirstSetProducts",
        products,
        "首台套认定日期",
        row -> here(row).and(provincialOrAbove(row, "首台套级别")));
    // 2.3.3-g 产业链协同创新项目; -h 产业链关键核心技术攻关项目
    approved("chainInnovationProjects", row -> row.yes("产业链协同创新"));
    approved("chainKeyCoreTechnologyProjects", row -> row.yes("产业链关键核心技术攻关"));
  }

  private void enterprises() {
    // 2.3.1-c to -g
    titled("technologySmes", "浙江省科技型中小企业");
    titled("highTechEnterprises", "高新技术企业");
    titled("stLittleGiants", "科技“小巨人”企业");
    titled("stLeadingEnterprises", "科技领军企业");
    titled("worldClassEnterprises", "世界一流企业");
    // 2.3.1-h 新增制造业上市企业
    flow("newlyListedManufacturers", enterprises, "上市日期", row -> here(row).and(row.yes("制造业")));
    // 2.3.1-j 每年新增制造业单项冠军企业; -k 专精特新“小巨人”企业
    newlyTitled("newSingleChampions", row -> row.is("称号", "制造业单项冠军").and(row.is("级别", "国家级")));
    newlyTitled("newSpecialisedAndNewLittleGiants", row -> row.is("称号", "专精特新“小巨人”企业"));
  }

  private void talent() {
    // 2.4.1-e 引进省海外工程师
    flow(
        "provincialOverseasEngineers",
        people,
        "引进日期",
        row -> row.inJiaxing("工作地").and(row.yes("省海外工程师")));
    // 2.4.4-b 科创湖区集聚全市1/3省级以上高端人才: one counts in both parts or is open in both
    for (PlainRow row : people) {
      Known inTheCity = employed(row).and(provincialOrAbove(row, "人才级别"));
      Known inTheDistricts = inTheCity.and(row.yes("科创湖区"));
      Known atMost = inTheDistricts == Known.MAYBE ? Known.MAYBE : Known.YES;
      add("highEndTalent", 2024, inTheCity.and(atMost), BigDecimal.ONE);
      add("lakeDistrictTalent", 2024, inTheDistricts.and(atMost), BigDecimal.ONE);
    }
    maybe("highEndTalent", List.of(people, employments), List.of(2024));
    maybe("lakeDistrictTalent", List.of(people, employments), List.of(2024));
  }

  private void titled(String indicator, String title) {
    stock(indicator, enterprises, row -> here(row).and(holds(row.at(CODE), DAY, title)), titles);
  }

  private void newlyTitled(String indicator, Function<PlainRow, Known> which) {
    flow(
        indicator,
        titles,
        "有效期起",
        row -> here(row).and(which.apply(row)).and(row.is("状态", "已认定")).and(row.is("复核", "否")));
  }

  private void newlyRecognised(String indicator, String kind, Function<PlainRow, Known> level) {
    flow(
        indicator,
        platforms,
        "认定日期",
        row -> placed(row).and(row.is("类别", kind)).and(level.apply(row)));
  }

  private void approved(String indicator, Function<PlainRow, Known> which) {
    flow(indicator, projects, "立项日期", row -> row.inJiaxing("实施地").and(which.apply(row)));
  }

  /** What there is on the day. */
  private void stock(String indicator, List<PlainRow> rows, Function<PlainRow, Known> counts) {
    rows.forEach(row -> add(indicator, 2024, counts.apply(row), BigDecimal.ONE));
    maybe(indicator, List.of(rows), List.of(2024));
  }

  /**
   * The same where another file decides as well.
   *
   * @param others its rows
   */
  private void stock(
      String indicator,
      List<PlainRow> rows,
      Function<PlainRow, Known> counts,
      List<PlainRow> others) {
    stock(indicator, rows, counts);
    maybe(indicator, List.of(others), List.of(2024));
  }

  /** Each row that could not be read may be one that counts, or what makes one count. */
  private void maybe(String indicator, List<List<PlainRow>> files, List<Integer> years) {
    for (List<PlainRow> file : files) {
      for (int i = 0; i < lost.get(file); i++) {
        years.forEach(year -> add(indicator, year, Known.MAYBE, BigDecimal.ONE));
      }
    }
  }

  /** What came in the year of a date; where that is not known, maybe in any year of the plan. */
  private void flow(
      String indicator, List<PlainRow> rows, String date, Function<PlainRow, Known> counts) {
    add(indicator, 2023, Known.NO, BigDecimal.ONE);
    add(indicator, 2024, Known.NO, BigDecimal.ONE);
    for (PlainRow row : rows) {
      Known adds = counts.apply(row).and(row.by(date, DAY));
      List<Integer> years =
          row.says(date)
              ? List.of(Integer.valueOf(row.at(date).substring(0, 4)))
              : List.of(2023, 2024);
      years.stream()
          .filter(year -> year <= 2024)
          .forEach(year -> add(indicator, year, adds, BigDecimal.ONE));
    }
    maybe(indicator, List.of(rows), List.of(2023, 2024));
  }

  /** Nothing is said of a year before the plan in which nothing counts. */
  private void add(String indicator, int year, Known adds, BigDecimal amount) {
    if (adds != Known.NO || year >= 2023) {
      sums.computeIfAbsent(indicator, name -> new HashMap<>())
          .merge(year, PlainSum.of(adds, amount), PlainSum::plus);
    }
  }

  private static BigDecimal amount(PlainRow row, String column) {
    return row.says(column)
        ? new BigDecimal(row.at(column)).multiply(TEN_THOUSAND)
        : BigDecimal.ZERO;
  }

  /** Whether the enterprise of a row is in Jiaxing. */
  private Known here(PlainRow row) {
    return here(row.at(CODE));
  }

  private Known here(String code) {
    PlainRow one = enterprise.get(code);
    return one == null ? Known.MAYBE : one.inJiaxing("所在地");
  }

  private static Known held(PlainRow row) {
    return row.inJiaxing("持有单位所在地");
  }

  private static Known placed(PlainRow row) {
    return row.inJiaxing("所在地");
  }

  private static Known valid(PlainRow row) {
    return row.valid("认定日期", "有效期止", DAY);
  }

  private static Known standing(PlainRow row, String kind) {
    return placed(row).and(valid(row)).and(row.is("类别", kind));
  }

  private static Known provincialOrAbove(PlainRow row, String column) {
    return row.is(column, "国家级", "省级");
  }

  /** Whether an enterprise has one of these titles on a day; its titles are all there. */
  private Known holds(String code, String day, String... kinds) {
    return titlesOf.getOrDefault(code, List.of()).stream()
        .map(
            row -> row.is("称号", kinds).and(row.is("状态", "已认定")).and(row.valid("有效期起", "有效期止", day)))
        .reduce(Known.NO, Known::or);
  }

  private Known led(PlainRow row) {
    String lead = row.at("牵头单位");
    Known titled =
        lead.isEmpty() ? Known.MAYBE : holds(lead, row.at("组建日期"), "科技领军企业", "科技“小巨人”企业");
    return here(lead).and(titled).and(row.by("组建日期", DAY));
  }

  /** Whether somebody works in Jiaxing and is employed; employments are all there. */
  private Known employed(PlainRow row) {
    return employmentsOf.getOrDefault(row.at("人员编号"), List.of()).stream()
        .map(post -> post.valid("聘期起", "聘期止", DAY))
        .reduce(Known.NO, Known::or)
        .and(row.inJiaxing("工作地"));
  }

  private static List<PlainRow> sound(String file) {
    return PlainRow.of(file).stream().filter(row -> !row.bad()).toList();
  }

  private static Map<String, List<PlainRow>> by(String column, String file) {
    return PlainRow.of(file).stream().collect(Collectors.groupingBy(row -> row.at(column)));
  }
}
