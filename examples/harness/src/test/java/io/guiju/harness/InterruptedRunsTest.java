package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends before its end leaves nothing that looks complete, and can be gone on with. */
class InterruptedRunsTest {
  private static final int ENTERPRISES = 1600;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir static Path shared;
  private static long took;

  @TempDir Path folder;

  @BeforeAll
  static void runsOnceToItsEnd() throws Exception {
    Cli cli = new Cli(shared);
    List<String> enterprises = new ArrayList<>(List.of("编号,名称,研发费用,营业收入"));
    List<String> titles = new ArrayList<>(List.of("证号,编号,称号,有效期至"));
    for (int i = 0; i < ENTERPRISES; i++) {
      enterprises.add("E%d,示例企业%d,%d,%d".formatted(i, i, i % 900, i % 7000));
      if (i % 3 == 0) {
        // From the other end, so that no enterprise stands near its title; some come twice.
        titles.add("T%d,E%d,高新技术企业,%d-12-31".formatted(i % 1401, ENTERPRISES - i, 2023 + i % 4));
      }
    }
    cli.file("enterprises.csv", enterprises.toArray(String[]::new));
    cli.file("titles.csv", titles.toArray(String[]::new));
    cli.file(
        "mapping.yaml",
        """
        complete: [Title]
        files:
          - file: enterprises.csv
            facts:
              Enterprise:
                id: 编号
                name: 名称
                place: {constant: '330481'}
              AnnualFigures:
                enterpriseId: 编号
                year: {constant: 2023}
                rdExpense: {column: 研发费用, unit: 万元}
                revenue: {column: 营业收入, unit: 万元}
          - file: titles.csv
            facts:
              Title:
                id: 证号
                enterpriseId: 编号
                kind: 称号
                status: {constant: RECOGNISED}
                validUntil: 有效期至
        """);
    long begun = System.nanoTime();
    Process whole = begin(shared.resolve("whole"));
    assertThat(whole.waitFor()).isEqualTo(3);
    took = System.nanoTime() - begun;
  }

  private static Process begin(Path out, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "-Xmx256m",
                // For processes that live for seconds.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Guiju.class.getName(),
                "check",
                "enterprises.csv",
                "titles.csv",
                "--map",
                "mapping.yaml",
                "--as-of",
                "2024-12-31",
                "--out",
                out.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .directory(shared.toFile())
        .redirectErrorStream(true)
        .redirectOutput(shared.resolve("said.txt").toFile())
        .start();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertWhole(Path out) throws IOException {
    Path whole = shared.resolve("whole");
    assertThat(files(out)).isEqualTo(files(whole));
    for (String file : files(whole)) {
      if (file.equals("run.json")) {
        continue; // It says when, and by which command.
      }
      assertThat(out.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void killedAtAnyMomentItGoesOnToTheSameBytes(long seed) throws Exception {
    Random random = new Random(seed);
    Path out = folder.resolve("report");
    Process run = begin(out);
    for (int kills = 0; kills < 3; kills++) {
      run.waitFor(random.nextLong(took / 5, took), TimeUnit.NANOSECONDS);
      run.destroyForcibly().waitFor();
      if (Files.notExists(out) || files(out).contains("INCOMPLETE.txt")) {
        run = begin(out, Files.exists(out) ? "--resume" : "--threads=1");
      }
    }
    run.waitFor();

    assertWhole(out);
  }

  /** Begins a run and kills it when the first findings are there. */
  private static void killAmongFindings(Path out) throws Exception {
    Process run = begin(out);
    Path findings = out.resolve(".guiju-part/findings.csv");
    while (run.isAlive() && (Files.notExists(findings) || Files.size(findings) == 0)) {
      Thread.sleep(2);
    }
    run.destroyForcibly().waitFor();
    assertThat(files(out)).contains("INCOMPLETE.txt").doesNotContain("summary.json");
  }

  @Test
  void withoutResumeItBeginsAnew() throws Exception {
    Path out = folder.resolve("report");
    killAmongFindings(out);

    begin(out).waitFor();

    assertWhole(out);
  }

  @Test
  void goesOnWithNothingElse() throws Exception {
    Path out = folder.resolve("report");
    killAmongFindings(out);

    assertThat(begin(out, "--resume", "--set", "rdPriorityShare=6 %").waitFor()).isEqualTo(2);
    assertThat(shared.resolve("said.txt")).content().contains("--set");

    begin(out, "--resume").waitFor();
    assertWhole(out);
  }

  @Test
  void thereIsNothingToGoOnWithAfterACompleteRun() throws Exception {
    assertThat(begin(shared.resolve("whole"), "--resume").waitFor()).isEqualTo(2);
    assertThat(shared.resolve("said.txt")).content().contains("--resume");
  }

  @Test
  void onAFullDiskItSaysSoAndGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        did("mount", "-t", "tmpfs", "-o", "size=2500k", "tmpfs", disk.toString()),
        "no file system in memory can be mounted here");
    try {
      Path out = disk.resolve("report");
      assertThat(begin(out).waitFor()).isEqualTo(1);
      assertThat(files(out)).contains("INCOMPLETE.txt").doesNotContain("summary.json");
      assertThat(shared.resolve("said.txt")).content().contains("--resume");

      did("mount", "-o", "remount,size=200m", disk.toString());
      assertThat(begin(out, "--resume").waitFor()).isEqualTo(3);
      assertWhole(out);
    } finally {
      did("umount", disk.toString());
    }
  }

  private static boolean did(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
