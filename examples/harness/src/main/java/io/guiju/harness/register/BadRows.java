package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that a reader has to reject, on lines that the register's README lists.
 *
 * <p>What they would have said is said nowhere else: an enterprise with a bad title or bad figures
 * has no other, so a reader that drops the row and calls the rest complete is found out.
 */
final class BadRows {
  private BadRows() {}

  static List<CsvFile> in(List<CsvFile> files, Enterprises enterprises, String unusedCode) {
    List<CsvFile> with = new ArrayList<>();
    for (CsvFile file : files) {
      List<String> unmentioned =
          enterprises.inJiaxing().stream()
              .map(MadeUpEnterprise::code)
              .filter(code -> !file.mentions(code))
              .toList();
      with.add(
          switch (file.name()) {
            case "enterprises.csv" -> enterprises(file, unusedCode);
            case "figures.csv" -> figures(file, unmentioned);
            case "titles.csv" -> titles(file, unmentioned);
            case "products.csv" -> products(file);
            case "projects.csv" -> file.insert(48, "XM0901", "示例工业软件关键技术研究", "海宁市");
            case "members.csv" -> file.insert(77, file.line(21).toArray(String[]::new));
            case "consortia.csv" -> file.insert(23, file.line(9).get(0), "示例碳纤维创新联合体", "");
            default -> throw new IllegalStateException("No bad rows are known for " + file.name());
          });
    }
    return with;
  }

  private static CsvFile enterprises(CsvFile file, String unusedCode) {
    CsvFile first = file.insert(258, CreditCodes.misspelt(unusedCode), "海盐示例未名五金有限公司", "海盐县");
    List<String> before = first.line(413);
    return first.insert(771, before.get(0), before.get(1), "");
  }

  private static CsvFile figures(CsvFile file, List<String> unmentioned) {
    List<String> before = file.line(77);
    return file.insert(340, unmentioned.get(0), "2023", "约三千", "48210.00")
        .insert(615, unmentioned.get(1), "2023")
        .insert(902, before.get(0), before.get(1), "1.00", "100.00");
  }

  private static CsvFile titles(CsvFile file, List<String> unmentioned) {
    return file.insert(
            145, "CH0901", unmentioned.get(0), "科技独角兽企业", "已认定", "2023-01-01", "2025-12-31")
        .insert(322, "CH0902", unmentioned.get(1), "隐形冠军", "已认定", "2024-02-30", "2027-02-28");
  }

  private static CsvFile products(CsvFile file) {
    List<String> maker = file.line(10);
    return file.insert(
            64, "CP0901", "示例内窥镜A901型", CreditCodes.misspelt(maker.get(2)), "是", "是", "是")
        .insert(157, "CP0902", "示例伺服电机B902型", maker.get(2), "是", "大概", "是");
  }
}
