package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;

/** A thousand enterprises; some have moved out of Jiaxing and keep its area in their codes. */
record Enterprises(List<MadeUpEnterprise> all) {
  private static final int COUNT = 1_000;
  private static final int PERCENT_OUTSIDE = 3;
  private static final int PERCENT_WITHOUT_PLACE = 2;

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

  CsvFile table() {
    return new CsvFile(
        "enterprises.csv",
        List.of("统一社会信用代码", "企业名称", "所在地"),
        all.stream().map(MadeUpEnterprise::row).toList());
  }
}
