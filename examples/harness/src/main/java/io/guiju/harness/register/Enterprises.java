package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A thousand enterprises; some have moved out of Jiaxing and keep its area in their codes. */
record Enterprises(List<MadeUpEnterprise> all) {
  private static final int COUNT = 1_000;
  private static final int PERCENT_OUTSIDE = 3;
  private static final int PERCENT_WITHOUT_PLACE = 2;
  private static final List<String> SERVICES = List.of("软件", "科技有限公司");

  static Enterprises draw(Draw draw, CreditCodes codes, Places places) {
    List<String> trades = draw.shuffled(Names.trades());
    List<MadeUpEnterprise> all = new ArrayList<>();
    for (String trade : trades.subList(0, COUNT)) {
      Places.Named registered = draw.oneOf(places.within());
      boolean moved = draw.percent(PERCENT_OUTSIDE);
      Places.Named at = moved ? draw.oneOf(places.outside()) : registered;
      boolean blank = draw.percent(PERCENT_WITHOUT_PLACE);
      all.add(
          new MadeUpEnterprise(
              codes.enterprise(registered.code()),
              Names.enterprise(at.inNames(), trade, draw.oneOf(Names.INDUSTRIES)),
              blank ? "" : at.written(),
              !moved && !blank));
    }
    return new Enterprises(List.copyOf(all));
  }

  List<MadeUpEnterprise> inJiaxing() {
    return all.stream().filter(MadeUpEnterprise::inJiaxing).toList();
  }

  List<String> codes() {
    return all.stream().map(MadeUpEnterprise::code).toList();
  }

  List<String> codesElsewhere() {
    return all.stream()
        .filter(enterprise -> !enterprise.inJiaxing() && !enterprise.place().isEmpty())
        .map(MadeUpEnterprise::code)
        .toList();
  }

  /**
   * What few offices know of an enterprise is drawn from a lot of its own; of those that lead
   * projects it is known more often whether they lead their industry.
   */
  CsvFile table(Draw draw, Set<String> leadsOfProjects) {
    List<List<String>> rows = new ArrayList<>();
    for (MadeUpEnterprise enterprise : all) {
      List<String> row = new ArrayList<>(enterprise.row());
      boolean leads = leadsOfProjects.contains(enterprise.code());
      row.add(leads ? draw.yesOrNo(45, 35) : draw.yesOrNo(8, 22));
      row.add(draw.yesOrNo(8, 42));
      row.add(draw.yesOrNo(6, 42));
      rows.add(row);
    }
    return new CsvFile(
        "enterprises.csv", List.of("统一社会信用代码", "企业名称", "所在地", "行业龙头", "国际科技合作", "国际成果交流"), rows);
  }

  /** Whether they are manufacturers, as their names suggest, and when they were listed. */
  static CsvFile listed(Draw draw, CsvFile table) {
    return table.with(
        List.of("制造业", "上市日期"),
        row ->
            List.of(
                SERVICES.stream().anyMatch(table.cell(row, "企业名称")::contains)
                    ? draw.yesOrNo(25, 70)
                    : draw.yesOrNo(92, 5),
                Days.drawn(draw, 95, 1)));
  }
}
