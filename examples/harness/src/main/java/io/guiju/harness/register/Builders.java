package io.guiju.harness.register;

import io.guiju.facts.OrganisationKind;
import io.guiju.facts.TitleKind;
import io.guiju.harness.register.Organisations.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who builds platforms: those abroad are built by enterprises, centres often by titled ones. */
final class Builders {
  private static final List<OrganisationKind> BUILDERS =
      List.of(
          OrganisationKind.UNIVERSITY,
          OrganisationKind.UNIVERSITY,
          OrganisationKind.RESEARCH_INSTITUTE,
          OrganisationKind.RESEARCH_INSTITUTE,
          OrganisationKind.LOCAL_GOVERNMENT,
          OrganisationKind.PARK,
          OrganisationKind.OTHER);

  private Builders() {}

  static CsvFile table(
      Draw draw, Labels labels, Platforms platforms, Organisations organisations, Titles titles) {
    List<String> leading = titles.holders(labels, TitleKind.ST_LEADING);
    List<List<String>> rows = new ArrayList<>();
    for (MadeUpPlatform platform : platforms.all()) {
      Set<String> seen = new LinkedHashSet<>(List.of(platform.id()));
      int count = builders(draw, platform);
      for (int i = 0; i < count; i++) {
        Organisation builder = builder(draw, platform, organisations, leading);
        if (seen.add(builder.id())) {
          String kind = draw.percent(6) ? draw.noValue() : labels.of(builder.kind());
          rows.add(List.of(platform.id(), builder.id(), kind, leads(draw, seen.size() == 2)));
        }
      }
    }
    return new CsvFile("builders.csv", List.of("平台机构编号", "建设单位", "建设单位性质", "牵头"), rows);
  }

  /** The first builder mostly leads, others seldom do. */
  private static String leads(Draw draw, boolean first) {
    return draw.percent(6) ? draw.noValue() : draw.percent(first ? 90 : 15) ? "是" : "否";
  }

  private static int builders(Draw draw, MadeUpPlatform platform) {
    if (platform.abroad()) {
      return 1;
    }
    return draw.oneOf(List.of(0, 1, 1, 1, 2));
  }

  private static Organisation builder(
      Draw draw, MadeUpPlatform platform, Organisations organisations, List<String> leading) {
    if (platform.abroad() || draw.percent(20)) {
      return organisations.oneOf(draw, OrganisationKind.ENTERPRISE);
    } else if (draw.percent(30)) {
      return new Organisation(draw.oneOf(leading), OrganisationKind.ENTERPRISE);
    }
    return organisations.oneOf(draw, draw.oneOf(BUILDERS));
  }
}
