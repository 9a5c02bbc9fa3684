package io.guiju.harness.register;

import io.guiju.facts.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Consortia: about half are led by enterprises with the titles that the plan asks for. */
final class Consortia {
  private static final int TITLED = 20;
  private static final int ANY_ENTERPRISE = 11;
  private static final int ELSEWHERE = 3;
  private static final int UNIVERSITIES = 4;
  private static final int WITHOUT_LEAD = 2;

  private Consortia() {}

  static CsvFile table(
      Draw draw, Labels labels, Enterprises enterprises, Titles titles, List<String> universities) {
    List<String> titled = titles.holders(labels, TitleKind.ST_LEADING, TitleKind.ST_LITTLE_GIANT);
    List<String> leads = new ArrayList<>();
    leads.addAll(some(draw, titled, TITLED));
    leads.addAll(some(draw, enterprises.codes(), ANY_ENTERPRISE));
    leads.addAll(some(draw, enterprises.codesElsewhere(), ELSEWHERE));
    leads.addAll(some(draw, universities, UNIVERSITIES));
    for (int i = 0; i < WITHOUT_LEAD; i++) {
      leads.add("");
    }
    List<List<String>> rows = new ArrayList<>();
    for (String lead : draw.shuffled(leads)) {
      String id = String.format(Locale.ROOT, "LHT%03d", rows.size() + 1);
      rows.add(List.of(id, Names.consortium(draw), lead));
    }
    return new CsvFile("consortia.csv", List.of("联合体编号", "联合体名称", "牵头单位"), rows);
  }

  private static List<String> some(Draw draw, List<String> codes, int count) {
    return draw.shuffled(codes).subList(0, count);
  }

  /** When they were formed; some are proposed. */
  static CsvFile formed(Draw draw, CsvFile table) {
    return table.with(List.of("组建日期"), row -> List.of(Days.drawn(draw, 18, 8)));
  }
}
