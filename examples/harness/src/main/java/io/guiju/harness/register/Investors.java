package io.guiju.harness.register;

import io.guiju.facts.PlatformKind;
import io.guiju.facts.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Investors of R&amp;D centres and of some new institutions. */
final class Investors {
  private static final List<Territory> TERRITORIES =
      List.of(
          Territory.FOREIGN,
          Territory.FOREIGN,
          Territory.HONG_KONG_MACAO_TAIWAN,
          Territory.MAINLAND,
          Territory.MAINLAND);

  private Investors() {}

  static CsvFile table(Draw draw, Labels labels, Platforms platforms) {
    List<List<String>> rows = new ArrayList<>();
    for (MadeUpPlatform platform : platforms.all()) {
      for (int i = investors(draw, platform); i > 0; i--) {
        String id = String.format(Locale.ROOT, "TZ%04d", rows.size() + 1);
        String territory = draw.percent(8) ? draw.noValue() : labels.of(draw.oneOf(TERRITORIES));
        rows.add(List.of(platform.id(), id, territory));
      }
    }
    return new CsvFile("investors.csv", List.of("平台机构编号", "投资者编号", "投资者所属地域"), rows);
  }

  private static int investors(Draw draw, MadeUpPlatform platform) {
    if (platform.kind() == PlatformKind.RD_CENTRE) {
      return draw.oneOf(List.of(0, 1, 1, 2, 2));
    }
    return platform.kind() == PlatformKind.NEW_TYPE_RD_INSTITUTION ? draw.number(0, 1) : 0;
  }
}
