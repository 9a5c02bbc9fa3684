package io.guiju.harness.register;

import io.guiju.facts.OrganisationKind;
import io.guiju.facts.ProjectKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Projects that enterprises, universities or institutes lead, and the organisations that take part.
 * All say who leads them: one that did not might be anyone's, and projects are declared complete.
 */
record Projects(List<Project> all, List<Member> members) {
  /**
   * @param kind null where the table leaves it open
   */
  private record Project(
      String id, String name, String place, @Nullable ProjectKind kind, String lead) {}

  private record Member(String project, String organisation) {}

  private record Share(ProjectKind kind, int count) {}

  private static final int RESEARCH = 120;
  private static final int MEMBERS = 150;
  private static final int LATER_MEMBERS = 40;
  private static final int PERCENT_WITH_MEMBERS = 65;

  /** The kinds of which research programmes have none. */
  private static final List<Share> LATER =
      List.of(
          new Share(ProjectKind.NATIONAL_STRATEGIC_TASK, 10),
          new Share(ProjectKind.INNOVATION_TALENT, 16),
          new Share(ProjectKind.ENTREPRENEURSHIP_TALENT, 8),
          new Share(ProjectKind.OTHER_TALENT, 8),
          new Share(ProjectKind.INVESTMENT, 26),
          new Share(ProjectKind.INTERNATIONAL_BIG_SCIENCE, 12));

  static Projects draw(Draw draw, Draw later, Places places, Organisations organisations) {
    List<Project> research = new ArrayList<>();
    while (research.size() < RESEARCH) {
      research.add(
          new Project(
              id(research.size() + 1),
              Names.project(draw),
              places.draw(draw),
              kind(draw),
              organisation(draw, organisations, 50)));
    }
    List<Member> members = new ArrayList<>(members(draw, research, organisations));
    List<Project> all = new ArrayList<>();
    for (Project project : research) {
      all.add(project.lead().isEmpty() ? led(project, later, members, organisations) : project);
    }
    List<Project> added = later(later, places, organisations);
    all.addAll(added);
    members.addAll(laterMembers(later, added, organisations));
    return new Projects(List.copyOf(all), List.copyOf(members));
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "XM%04d", number);
  }

  private static Set<Member> members(
      Draw draw, List<Project> projects, Organisations organisations) {
    List<Project> joint =
        projects.stream().filter(p -> draw.percent(PERCENT_WITH_MEMBERS)).toList();
    Set<Member> members = new LinkedHashSet<>();
    while (members.size() < MEMBERS) {
      Project project = draw.oneOf(joint);
      String organisation = organisation(draw, organisations, 55);
      if (!organisation.equals(project.lead())) {
        members.add(new Member(project.id(), organisation));
      }
    }
    return members;
  }

  /** The project, led by an institute that takes no part in it otherwise. */
  private static Project led(
      Project project, Draw draw, List<Member> members, Organisations organisations) {
    List<String> free =
        organisations.researchUnits().stream()
            .filter(unit -> !members.contains(new Member(project.id(), unit)))
            .toList();
    return new Project(
        project.id(), project.name(), project.place(), project.kind(), draw.oneOf(free));
  }

  private static List<Project> later(Draw draw, Places places, Organisations organisations) {
    List<ProjectKind> kinds = new ArrayList<>();
    for (Share share : LATER) {
      for (int i = 0; i < share.count(); i++) {
        kinds.add(share.kind());
      }
    }
    List<Project> projects = new ArrayList<>();
    for (ProjectKind kind : draw.shuffled(kinds)) {
      boolean byEnterprise =
          kind == ProjectKind.INVESTMENT
              || kind != ProjectKind.INTERNATIONAL_BIG_SCIENCE && draw.percent(35);
      projects.add(
          new Project(
              id(RESEARCH + projects.size() + 1),
              kind == ProjectKind.INVESTMENT ? Names.investment(draw) : Names.project(draw),
              places.draw(draw),
              kind,
              byEnterprise
                  ? draw.oneOf(organisations.of(OrganisationKind.ENTERPRISE))
                  : draw.oneOf(organisations.researchUnits())));
    }
    return projects;
  }

  private static Set<Member> laterMembers(
      Draw draw, List<Project> projects, Organisations organisations) {
    Set<Member> members = new LinkedHashSet<>();
    while (members.size() < LATER_MEMBERS) {
      Project project = draw.oneOf(projects);
      String organisation = draw.oneOf(organisations.researchUnits());
      if (!organisation.equals(project.lead())) {
        members.add(new Member(project.id(), organisation));
      }
    }
    return members;
  }

  private static @Nullable ProjectKind kind(Draw draw) {
    int number = draw.number(1, 100);
    if (number <= 45) {
      return ProjectKind.NATIONAL_MAJOR;
    } else if (number <= 70) {
      return ProjectKind.PROVINCIAL_MAJOR;
    } else if (number <= 88) {
      return ProjectKind.MUNICIPAL;
    } else {
      return number <= 96 ? ProjectKind.OTHER : null;
    }
  }

  /** An enterprise or a university; of a hundred, this many are universities. */
  private static String organisation(
      Draw draw, Organisations organisations, int percentUniversities) {
    int number = draw.number(1, 100);
    if (number <= 45) {
      return draw.oneOf(organisations.of(OrganisationKind.ENTERPRISE));
    }
    return number <= 45 + percentUniversities ? draw.oneOf(organisations.universities()) : "";
  }

  List<String> ids() {
    return all.stream().map(Project::id).toList();
  }

  Set<String> leads() {
    return all.stream().map(Project::lead).collect(Collectors.toSet());
  }

  CsvFile table(Draw details, Labels labels) {
    List<String> header = new ArrayList<>(List.of("项目编号", "项目名称", "实施地", "类别", "牵头单位"));
    header.addAll(ProjectDetails.HEADER);
    List<List<String>> rows = new ArrayList<>();
    for (Project project : all) {
      String kind = project.kind() == null ? "" : labels.of(project.kind());
      List<String> row =
          new ArrayList<>(
              List.of(project.id(), project.name(), project.place(), kind, project.lead()));
      row.addAll(ProjectDetails.of(details, labels, project.kind()));
      rows.add(row);
    }
    return new CsvFile("projects.csv", header, rows);
  }

  CsvFile memberTable() {
    return new CsvFile(
        "members.csv",
        List.of("项目编号", "参与单位"),
        members.stream().map(m -> List.of(m.project(), m.organisation())).toList());
  }
}
