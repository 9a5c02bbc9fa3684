package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
  private static final String MAPPING =
      """
      complete: [Title]
      files:
        - file: enterprises.csv
          facts:
            Enterprise: {id: id, place: {constant: 嘉兴市}}
        - file: titles.csv
          facts:
            Title:
              id: id
              enterpriseId: enterprise
              kind: {constant: HIDDEN_CHAMPION}
              status: {constant: RECOGNISED}
              validFrom: from
              validUntil: {constant: 2030-12-31}
        - file: projects.csv
          facts:
            Project: {id: id, place: {constant: 嘉兴市}, kind: {constant: NATIONAL_MAJOR}, leadId: lead}
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
    cli.file("enterprises.csv", "id", "E1", "E2", "E3");
  }

  private Cli.Run check(String... titles) {
    List<String> lines = new ArrayList<>(List.of("id,enterprise,from"));
    lines.addAll(Arrays.asList(titles));
    Path csv = cli.file("titles.csv", lines.toArray(String[]::new));
    return cli.check(csv, MAPPING, folder.resolve("enterprises.csv").toString());
  }

  @Test
  void bringsFactsOfSeveralFilesTogetherWhateverTheirOrder() {
    Cli.Run run = check("T1,E1,2023-01-01");

    assertThat(run.exitCode()).isZero();
    assertThat(cli.outcome("2.3.1-i", "E1")).isEqualTo("SATISFIED");
  }

  @Test
  void takesACompleteTypeWithoutAFactAsANo() {
    check("T1,E1,2023-01-01");

    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("NOT_SATISFIED");
  }

  @Test
  void withdrawsCompletenessFromTheOwnerOfARejectedRow() {
    check("T1,E1,2023-01-01", "T2,E2,soon");

    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.3.1-i", "E3")).isEqualTo("NOT_SATISFIED");
  }

  @Test
  void withdrawsItForARowThatIsTooShortAsWell() {
    Cli.Run run = check("T2,E2");

    assertThat(run.err()).contains("titles.csv 第 2 行");
    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("UNDETERMINED");
  }

  @Test
  void withdrawsItFromTheSecondOwnerOfAnId() {
    check("T1,E1,2023-01-01", "T1,E2,2023-01-01");

    assertThat(cli.outcome("2.3.1-i", "E1")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("UNDETERMINED");
  }

  @Test
  void keepsItWhereARowRepeatsAnotherAndWithdrawsItWhereItContradicts() {
    check("T1,E1,2030-01-01", "T1,E1,2030-01-01", "T2,E2,2030-01-01", "T2,E2,2030-01-02");

    assertThat(cli.outcome("2.3.1-i", "E1")).isEqualTo("NOT_SATISFIED");
    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("UNDETERMINED");
  }

  @Test
  void withdrawsItFromThoseWhoReferToARejectedRow() {
    String mapping =
        """
        complete: [Project, ProjectMember, Platform]
        files:
          - {file: p.csv, facts: {Project: {id: id, kind: kind, place: place, leadId: lead}}}
          - {file: c.csv, facts: {Platform: {id: id, place: place, innovationCarrier: carrier}}}
          - {file: m.csv, facts: {ProjectMember: {projectId: project, organisationId: org}}}
        """;
    Path projects =
        cli.file("p.csv", "id,kind,place,lead", "J1,NATIONAL_MAJOR,99,L9", "J2,OTHER,330400,L9");
    Path carriers = cli.file("c.csv", "id,place,carrier", "C1,330400,true", "C2,330400,true");
    Path members = cli.file("m.csv", "project,org", "J1,C1", "J2,C2");

    cli.check(projects, mapping, carriers.toString(), members.toString());

    assertThat(cli.outcome("2.1.1-c", "C1")).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.1.1-c", "C2")).isEqualTo("NOT_SATISFIED");
  }

  @Test
  void takesATitleOfNobodyForAnyonesAsTheLibraryDoes() {
    Cli.Run run = check("T1,,2023-01-01", "T2,E2,2023-01-01");

    assertThat(run.err()).contains("有 1 行没有说明归属", "titles.csv 第 2 行");
    assertThat(cli.outcome("2.3.1-i", "E1")).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("SATISFIED");
  }

  @Test
  void takesAnEnterpriseOfAnotherGroupForAPossibleMember() {
    String mapping =
        """
        complete: [Enterprise]
        files:
          - file: enterprises.csv
            facts:
              Enterprise: {id: id, place: {constant: 嘉兴市}}
          - file: projects.csv
            facts:
              Project: {id: id, place: {constant: 嘉兴市}, kind: {constant: NATIONAL_MAJOR}, leadId: lead}
        """;
    Path projects = cli.file("projects.csv", "id,lead", "P1,U1", "P2,", "P3,E1");
    cli.check(projects, mapping, folder.resolve("enterprises.csv").toString());

    assertThat(cli.outcome("2.2.1-b", "P1")).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.2.1-b", "P2")).isEqualTo("UNDETERMINED");
    assertThat(cli.outcome("2.2.1-b", "P3")).isEqualTo("SATISFIED");
  }

  @Test
  void warnsOfRejectedRowsThatDoNotSayWhoseTheyAre() {
    Cli.Run run = check(",,soon");

    assertThat(run.err()).contains("titles.csv 第 2 行");
  }

  @Test
  void doesNotWarnOfOneThatSaysWhoseItIsButNotWhichItIs() {
    Cli.Run run = check(",E2,2023-01-01");

    assertThat(run.err()).isEmpty();
    assertThat(cli.outcome("2.3.1-i", "E2")).isEqualTo("UNDETERMINED");
  }

  @Test
  void warnsOfRowsThatReferToNobody() {
    Cli.Run run = check("T1,E1,2023-01-01", "T8,E8,2023-01-01", "T9,E9,2023-01-01");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("读取 6,评估 4,拒绝 0,无对象可查 2");
    assertThat(run.err()).contains("有 2 行", "titles.csv 第 3 行");
  }

  @Test
  void keepsTheOrderOfTheRows() {
    cli.file("enterprises.csv", "id", "E2", "E10", "E1");
    check();

    assertThat(cli.table("findings.csv").stream().map(row -> row.get("id")).distinct())
        .containsExactly("E2", "E10", "E1");
  }

  @Test
  void showsAProjectForTheEnterpriseThatLeadsIt() {
    Path projects = cli.file("projects.csv", "id,lead", "P1,E1", "P2,E9");
    Path titles = cli.file("titles.csv", "id,enterprise,from");
    cli.check(projects, MAPPING, titles.toString(), folder.resolve("enterprises.csv").toString());

    assertThat(cli.outcome("2.2.1-b", "P1")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("2.2.1-b", "P2")).isEqualTo("UNDETERMINED");
    assertThat(cli.table("findings.csv").get(0)).containsEntry("shown_for", "E1");
  }
}
