package io.guiju.harness.register;

import java.util.List;
import java.util.function.Predicate;

/**
 * Rows that a reader has to reject, on lines that the register's README lists.
 *
 * <p>What they would have said is said nowhere else: an enterprise with a bad title or bad figures
 * has no other, so a reader that drops the row and calls the rest complete is found out.
 */
final class BadRows {
  private static final int PLACE = 2;

  /** Places elsewhere stand as codes. */
  private static final String WITHIN_JIAXING = "\\D+";

  private final List<CsvFile> files;
  private final List<String> inJiaxing;
  private final String unusedCode;

  BadRows(List<CsvFile> files, Enterprises enterprises, String unusedCode) {
    this.files = files;
    this.inJiaxing = enterprises.inJiaxing().stream().map(MadeUpEnterprise::code).toList();
    this.unusedCode = unusedCode;
  }

  List<CsvFile> inserted() {
    return files.stream().map(this::inserted).toList();
  }

  private CsvFile inserted(CsvFile file) {
    return switch (file.name()) {
      case "enterprises.csv" -> enterprises(file);
      case "figures.csv" -> figures(file);
      case "titles.csv" -> titles(file);
      case "products.csv" -> products(file);
      case "projects.csv" -> projects(file);
      case "members.csv" -> repeat(file, 21, 77);
      case "consortia.csv" -> file.insert(23, file.line(9).get(0) + ",示例碳纤维创新联合体,,");
      case "platforms.csv" -> platforms(file);
      case "builders.csv" -> builders(file);
      case "evaluations.csv" -> file.insert(70, carrier(file) + ",2023年度,优秀");
      case "investors.csv" -> file.insert(19, unmentioned(file, "研发中心") + ",TZ0901,德国");
      case "project-institutions.csv" -> repeat(file, 12, 51);
      case "people.csv" -> people(file);
      case "employments.csv" -> employments(file);
      case "achievements.csv" -> achievements(file);
      case "authorships.csv" ->
          file.insert(88, "," + unmentioned(file, "achievements.csv", row -> true));
      case "vouchers.csv" -> vouchers(file);
      case "voucher-uses.csv" -> voucherUses(file);
      case "points.csv" -> file.insert(66, enterprise(file, 2) + ",2023,优");
      default -> throw new IllegalStateException("No bad rows are known for " + file.name());
    };
  }

  private CsvFile enterprises(CsvFile file) {
    CsvFile first = file.insert(258, CreditCodes.misspelt(unusedCode) + ",海盐示例未名五金有限公司,海盐县,,,,,");
    List<String> before = first.line(413);
    return first.insert(771, before.get(0) + "," + before.get(1) + ",,,,,,");
  }

  private CsvFile figures(CsvFile file) {
    List<String> before = file.line(77);
    return file.insert(340, enterprise(file, 0) + ",2023,约三千,48210.00,是")
        .insert(615, enterprise(file, 1) + ",2023")
        .insert(902, before.get(0) + "," + before.get(1) + ",1.00,100.00,");
  }

  private CsvFile titles(CsvFile file) {
    return file.insert(
            145, "CH0901," + enterprise(file, 0) + ",科技独角兽企业,已认定,2023-01-01,2025-12-31,,")
        .insert(322, "CH0902," + enterprise(file, 1) + ",隐形冠军,已认定,2024-02-30,2027-02-28,,");
  }

  private static CsvFile products(CsvFile file) {
    List<String> maker = file.line(10);
    return file.insert(64, "CP0901,示例内窥镜A901型," + CreditCodes.misspelt(maker.get(2)) + ",是,是,是,,")
        .insert(157, "CP0902,示例伺服电机B902型," + maker.get(2) + ",是,大概,是,,");
  }

  private CsvFile projects(CsvFile file) {
    String institute =
        unmentioned(
            file, "platforms.csv", row -> row.get(0).startsWith("12") && row.get(7).equals("是"));
    return file.insert(48, "XM0901,示例工业软件关键技术研究,海宁市")
        .insert(150, "XM0902,示例固态电池产业化项目,平湖市,投资项目," + institute + ",市级,其他领域,不在清单,否,否,是,否,,百分之三,,,");
  }

  private CsvFile platforms(CsvFile file) {
    return file.insert(52, "PT0901,示例柔性传感器科创飞地,秀洲区,科创飞地,市级,柔性电子,,是,否,是,否,是,是,是,内地,,,")
        .insert(133, ",示例未编号实验室,南湖区,实验室,省级,氢能,,是,是,是,否,否,否,否,内地,,,");
  }

  private CsvFile builders(CsvFile file) {
    return repeat(file, 30, 95)
        .insert(121, unmentioned(file, "国际") + "," + enterprise(file, 5) + ",商会,是");
  }

  private static CsvFile people(CsvFile file) {
    return file.insert(44, "RC0901,示例人员0901,桐乡市,CN,CN,科研人员,四十,是,是,,,,,")
        .insert(101, "RC0902,示例人员0902,海宁市,德国,DE,工程师,38,否,否,,,,,");
  }

  private CsvFile employments(CsvFile file) {
    String person = unmentioned(file, "people.csv", row -> row.get(3).matches("DE|JP|US|FR|GB|KR"));
    String employer = file.line(2).get(2);
    return file.insert(
        73,
        "PY0901," + person + "," + employer + "," + file.line(2).get(3) + ",2022-07-01,2025-06-31");
  }

  private static CsvFile achievements(CsvFile file) {
    List<String> before = file.line(33);
    return file.insert(
        90,
        "CG0901,示例碳纤维检测技术,嘉善县," + before.get(3) + "," + before.get(4) + ",是,是,先试后转,转化,其他资金,否,,,");
  }

  private static CsvFile vouchers(CsvFile file) {
    List<String> before = file.line(18);
    return file.insert(60, before.get(0) + "," + before.get(1) + ",海宁市,其他创新券,浙江省");
  }

  private CsvFile voucherUses(CsvFile file) {
    String voucher = unmentioned(file, "vouchers.csv", row -> row.get(3).startsWith("长三角"));
    return file.insert(47, "SY0901," + voucher + ",长三角");
  }

  /** The same row again. */
  private static CsvFile repeat(CsvFile file, int line, int again) {
    return file.insert(again, String.join(",", file.line(line)));
  }

  /** An enterprise of Jiaxing that a table does not mention. */
  private String enterprise(CsvFile file, int nth) {
    return inJiaxing.stream()
        .filter(code -> !file.mentions(code))
        .skip(nth)
        .findFirst()
        .orElseThrow();
  }

  private String carrier(CsvFile file) {
    return unmentioned(file, "platforms.csv", row -> row.get(7).equals("是"));
  }

  /** A platform whose name has these words that a table does not mention. */
  private String unmentioned(CsvFile file, String words) {
    return unmentioned(file, "platforms.csv", row -> row.get(1).contains(words));
  }

  /** The id of the first such row of another table, in Jiaxing, that this one does not mention. */
  private String unmentioned(CsvFile file, String other, Predicate<List<String>> which) {
    return files.stream()
        .filter(table -> table.name().equals(other))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.get(PLACE).matches(WITHIN_JIAXING))
        .filter(which)
        .map(row -> row.get(0))
        .filter(id -> !file.mentions(id))
        .findFirst()
        .orElseThrow();
  }
}
