package io.guiju.harness.register;

import io.guiju.facts.ProjectKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Projects that enterprises or universities lead, and the organisations that take part. */
record Projects(List<Project> all, List<Member> members) {
  private record Project(String id, String name, String place, String kind, String lead) {}

  private record Member(String project, String organisation) {}

  private static final int COUNT = 120;
  private static final int MEMBERS = 150;
  private static final int PERCENT_WITH_MEMBERS = 65;

  static Projects draw(
      Draw draw, Labels labels, Places places, Enterprises enterprises, List<String> universities) {
    List<Project> all = new ArrayList<>();
    while (all.size() < COUNT) {
      all.add(
          new Project(
              String.format(Locale.ROOT, "XM%04d", all.size() + 1),
              Names.project(draw),
              place(draw, places),
              kind(draw, labels),
              organisation(draw, enterprises, universities, 45, 50)));
    }
    return new Projects(List.copyOf(all), members(draw, all, enterprises, universities));
  }

  private static List<Member> members(
      Draw draw, List<Project> projects, Enterprises enterprises, List<String> universities) {
    List<Project> joint =
        projects.stream().filter(p -> draw.percent(PERCENT_WITH_MEMBERS)).toList();
    Set<Member> members = new LinkedHashSet<>();
    while (members.size() < MEMBERS) {
      Project project = draw.oneOf(joint);
      String organisation = organisation(draw, enterprises, universities, 45, 55);
      if (!organisation.equals(project.lead())) {
        members.add(new Member(project.id(), organisation));
      }
    }
    return List.copyOf(members);
  }

  private static String place(Draw draw, Places places) {
    int number = draw.number(1, 100);
    if (number <= 90) {
      return draw.oneOf(places.within()).written();
    }
    return number <= 95 ? draw.oneOf(places.outside()).written() : "";
  }

  private static String kind(Draw draw, Labels labels) {
    int number = draw.number(1, 100);
    if (number <= 45) {
      return labels.of(ProjectKind.NATIONAL_MAJOR);
    } else if (number <= 70) {
      return labels.of(ProjectKind.PROVINCIAL_MAJOR);
    } else if (number <= 88) {
      return labels.of(ProjectKind.MUNICIPAL);
    } else {
      return number <= 96 ? labels.of(ProjectKind.OTHER) : "";
    }
  }

  private static String organisation(
      Draw draw,
      Enterprises enterprises,
      List<String> universities,
      int percentEnterprises,
      int percentUniversities) {
    int number = draw.number(1, 100);
    if (number <= percentEnterprises) {
      return draw.oneOf(enterprises.codes());
    }
    return number <= percentEnterprises + percentUniversities ? draw.oneOf(universities) : "";
  }

  CsvFile table() {
    return new CsvFile(
        "projects.csv",
        List.of("项目编号", "项目名称", "实施地", "类别", "牵头单位"),
        all.stream().map(p -> List.of(p.id(), p.name(), p.place(), p.kind(), p.lead())).toList());
  }

  CsvFile memberTable() {
    return new CsvFile(
        "members.csv",
        List.of("项目编号", "参与单位"),
        members.stream().map(m -> List.of(m.project(), m.organisation())).toList());
  }
}
