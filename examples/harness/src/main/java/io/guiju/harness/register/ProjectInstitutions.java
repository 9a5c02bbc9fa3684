package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Institutions that are built together with projects. */
final class ProjectInstitutions {
  private static final int COUNT = 90;

  private ProjectInstitutions() {}

  static CsvFile table(Draw draw, Projects projects, Platforms platforms) {
    Set<List<String>> rows = new LinkedHashSet<>();
    while (rows.size() < COUNT) {
      rows.add(List.of(draw.oneOf(projects.ids()), draw.oneOf(platforms.ids())));
    }
    return new CsvFile("project-institutions.csv", List.of("项目编号", "配建机构"), new ArrayList<>(rows));
  }
}
