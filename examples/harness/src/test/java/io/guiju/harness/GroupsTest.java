package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register checked group by group never says more than the same records in one {@code Facts}. */
class GroupsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(RulePack.load("jiaxing315"));
  private static final String MAPPING =
      """
      complete: [Enterprise, Title, ProjectMember]
      files:
        - file: enterprises.csv
          facts: {Enterprise: {id: id, place: {constant: 嘉兴市}}}
        - file: titles.csv
          facts:
            Title:
              id: id
              enterpriseId: owner
              kind: kind
              status: {constant: RECOGNISED}
              validFrom: {constant: 2020-01-01}
              validUntil: {constant: 2030-01-01}
        - file: projects.csv
          facts: {Project: {id: id, place: {constant: 嘉兴市}, kind: kind, leadId: lead}}
        - file: members.csv
          facts: {ProjectMember: {projectId: project, organisationId: member}}
      """;

  @TempDir Path folder;

  @Test
  void aGroupNeverSaysMoreThanTheWhole() {
    int findings = 0;
    int alike = 0;
    for (long seed = 0; seed < 60; seed++) {
      Facts.Builder whole =
          Facts.builder()
              .complete(Enterprise.class)
              .complete(Title.class)
              .complete(ProjectMember.class);
      Cli cli = run(new Random(seed), whole);
      for (Finding finding : CHECKER.check(whole.build(), AS_OF).findings()) {
        String grouped = cli.outcome(finding.provision().id(), finding.key().id());
        findings++;
        alike += grouped.equals(finding.outcome().name()) ? 1 : 0;
        assertThat(grouped)
            .as("%s, seed %d", finding, seed)
            .isIn(finding.outcome().name(), "UNDETERMINED");
      }
    }
    assertThat(alike).isBetween(findings * 4 / 5, findings);
  }

  private Cli run(Random random, Facts.Builder whole) {
    Cli cli = new Cli(folder);
    List<String> rows = new ArrayList<>(List.of("id"));
    for (int i = 1; i <= 4; i++) {
      rows.add("E" + i);
      whole.add(new Enterprise("E" + i, null, new Place("330400")));
    }
    cli.file("enterprises.csv", rows.toArray(String[]::new));
    rows = new ArrayList<>(List.of("id,owner,kind"));
    for (int i = random.nextInt(5); i > 0; i--) {
      String owner = pick(random, "E1", "E2", "E3", "E9", "E1", random.nextInt(4) == 0 ? "" : "E4");
      TitleKind kind = random.nextBoolean() ? TitleKind.HIDDEN_CHAMPION : TitleKind.ST_LEADING;
      rows.add("T" + i + "," + owner + "," + kind);
      whole.add(
          new Title(
              "T" + i,
              orNull(owner),
              kind,
              TitleStatus.RECOGNISED,
              LocalDate.of(2020, 1, 1),
              LocalDate.of(2030, 1, 1)));
    }
    cli.file("titles.csv", rows.toArray(String[]::new));
    rows = new ArrayList<>(List.of("project,member"));
    Set<String> members = new LinkedHashSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      members.add(pick(random, "P1", "P2", "P3") + "," + pick(random, "E1", "E2", "U1", "U2"));
    }
    members.forEach(row -> whole.add(new ProjectMember(row.substring(0, 2), row.substring(3))));
    rows.addAll(members);
    cli.file("members.csv", rows.toArray(String[]::new));
    rows = new ArrayList<>(List.of("id,kind,lead"));
    for (int i = 1; i <= 3; i++) {
      String lead = pick(random, "E1", "U1", "U2", "");
      String kind = pick(random, "NATIONAL_MAJOR", "OTHER", "");
      rows.add("P" + i + "," + kind + "," + lead);
      whole.add(
          new Project(
              "P" + i,
              null,
              new Place("330400"),
              kind.isEmpty() ? null : ProjectKind.valueOf(kind),
              orNull(lead)));
    }
    Path projects = cli.file("projects.csv", rows.toArray(String[]::new));
    cli.check(projects, MAPPING, others());
    assertThat(cli.table("rejected.csv")).isEmpty();
    return cli;
  }

  private String[] others() {
    return new String[] {
      folder.resolve("enterprises.csv").toString(),
      folder.resolve("titles.csv").toString(),
      folder.resolve("members.csv").toString()
    };
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
