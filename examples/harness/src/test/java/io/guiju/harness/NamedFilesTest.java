package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line names: files that are none, two that are one, two that seem one. */
class NamedFilesTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    for (String part : List.of("a/2023", "b/2023", "b/2024")) {
      Files.createDirectories(folder.resolve(part));
      cli.file(part + "/rows.csv", Cli.HEADER, part + ",甲,330481,6,100", "," + "乙,330481,6,100");
    }
    cli.file("mapping.yaml", Cli.ENTERPRISES.replace("- facts:", "- file: rows.csv\n    facts:"));
  }

  private Cli.Run check(String... files) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    Arrays.stream(files).map(file -> folder + "/" + file).forEach(arguments::add);
    arguments.addAll(List.of("--map", folder + "/mapping.yaml", "--as-of", "2024-12-31"));
    arguments.addAll(List.of("--out", folder + "/report"));
    return cli.run(arguments.toArray(String[]::new));
  }

  private static Stream<Arguments> folders() {
    return Stream.of(
        arguments(List.of("b/2023"), List.of("rows.csv")),
        arguments(List.of("b/2023", "b/2024"), List.of("2023/rows.csv", "2024/rows.csv")),
        arguments(
            List.of("a/2023", "b/2023", "b/2024"),
            List.of("a/2023/rows.csv", "b/2023/rows.csv", "b/2024/rows.csv")));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void areToldApartByTheShortestPathsThatDo(List<String> folders, List<String> names) {
    Cli.Run run = check(folders.stream().map(f -> f + "/rows.csv").toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(cli.table("rejected.csv")).extracting(row -> row.get("file")).isEqualTo(names);
  }

  @Test
  void areRefusedWhereOneIsNamedTwice() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/rows.csv"), folder.resolve("b/2023/rows.csv"));

    for (String again : List.of("b/2023/rows.csv", "b/2024/../2023/rows.csv", "b/rows.csv")) {
      Cli.Run run = check("b/2023/rows.csv", again);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains(again, "给出了两次");
    }
  }

  @Test
  void ofAMappingThatNamesNoneAreRefusedWhereTheyAreSeveral() {
    cli.file("mapping.yaml", Cli.ENTERPRISES);
    cli.file("others.csv", Cli.HEADER);

    Cli.Run two = check("others.csv", "b/2023/rows.csv");
    assertThat(two.exitCode()).isEqualTo(2);
    assertThat(two.err()).contains("mapping.yaml:2:5:", "没有写明是哪个文件", "file: others.csv");
    assertThat(check("others.csv", "others.csv").err()).contains("给出了两次");
  }

  @Test
  @Timeout(30)
  void areRefusedWhereTheyAreNone() throws Exception {
    Files.createSymbolicLink(folder.resolve("rows.csv"), Path.of("nowhere.csv"));
    assertThat(check("rows.csv").err()).contains("rows.csv", "nowhere.csv", "不存在");

    Files.delete(folder.resolve("rows.csv"));
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    new ProcessBuilder("/usr/bin/mkfifo", folder + "/rows.csv").start().waitFor();
    Cli.Run run = check("rows.csv");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("rows.csv", "管道或设备");
  }

  @Test
  void haveANameThatSaysSomething() {
    for (String[] empty :
        new String[][] {
          {"check", "--out", ""},
          {"check", "", "--map", folder + "/mapping.yaml", "--as-of", "2024-12-31"}
        }) {
      Cli.Run run = cli.run(empty);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("空的文字");
    }
  }
}
