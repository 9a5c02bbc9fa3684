package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script with a Java that says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void install() throws IOException {
    script = folder.resolve("a folder/bin/guiju");
    Files.createDirectories(script.getParent());
    Files.copy(Path.of("src/main/dist/bin/guiju"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    java("17.0.9");
  }

  private void java(String version) throws IOException {
    Path java = folder.resolve("java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        case "$*" in
          *-version) echo 'openjdk version "%s" 2023-10-17' >&2; exit ;;
        esac
        for word in "$@"; do echo "$word"; done
        exit 3
        """
            .formatted(version));
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private Cli.Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JAVA_OPTS");
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Cli.Run(exitCode, Files.readString(out), Files.readString(err));
  }

  @Test
  void passesWordsAndTheExitCodeOn() throws Exception {
    Cli.Run run = run(Map.of("JAVA_OPTS", "-Xmx4g -Dx=y"), "check", "my file.csv", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out().lines())
        .containsExactly(
            "-Xmx4g",
            "-Dx=y",
            "-jar",
            folder.toRealPath().resolve("a folder/lib/guiju.jar").toString(),
            "check",
            "my file.csv",
            "--lang=en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "plan", "terms", "map", "version"})
  void startsShortCommandsWithoutTheCompilerOfLongOnes(String command) throws Exception {
    assertThat(run(Map.of(), command).out())
        .startsWith("-XX:+UseSerialGC\n-XX:TieredStopAtLevel=1\n-jar\n");
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.9, ArchiveClassesAtExit, SharedArchiveFile, jsa",
    "25.0.3, AOTCacheOutput, AOTCache, aot"
  })
  void readsTheArchiveThatItWroteForThisJava(
      String version, String writes, String reads, String ending) throws Exception {
    java(version);
    Path java = folder.resolve("java/bin/java");
    Files.writeString(
        java,
        Files.readString(java)
            .replace(
                "exit 3",
                "case $2 in -XX:%s=*) echo > \"${2#*=}\" ;; esac; exit 3".formatted(writes)));
    Files.createDirectories(folder.resolve("a folder/lib"));
    String archive =
        folder.toRealPath().resolve("a folder/lib/guiju-" + version + "." + ending).toString();

    Cli.Run written = run(Map.of(), "archive");
    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.out()).isEqualTo(archive + "\n");
    assertThat(run(Map.of(), "check").out().lines()).contains("-XX:" + reads + "=" + archive);
  }

  @Test
  void saysSoWhereJavaWritesNoArchive() throws Exception {
    Cli.Run run = run(Map.of(), "archive");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("guiju-17.0.9.jsa cannot be written");
  }

  @Test
  void hasWindowsLineEndsInTheScriptForWindows() throws IOException {
    assertThat(Files.readString(Path.of("src/main/dist/bin/guiju.bat")))
        .contains("guiju.jar")
        .doesNotContainPattern("[^\\r]\\n")
        .matches("\\p{ASCII}*");
  }

  @Test
  void keepsWordsInQuotesTogetherAndExpandsNothing() throws Exception {
    Cli.Run run = run(Map.of("JAVA_OPTS", "-Dx=\"a b\" '-Dy=$HOME *' -Dz=1"), "check", "a  b", "*");

    assertThat(run.out().lines())
        .startsWith("-Dx=a b", "-Dy=$HOME *", "-Dz=1", "-jar")
        .endsWith("check", "a  b", "*");
    assertThat(run(Map.of("JAVA_OPTS", "-Dx=*"), "check").out()).startsWith("-Dx=*\n");
  }

  @Test
  void saysSoWhereAQuoteNeverCloses() throws Exception {
    Cli.Run run = run(Map.of("JAVA_OPTS", "-Dx='a"), "check");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("JAVA_OPTS", "-Dx='a");
  }

  @Test
  void needsNoOtherProgram() throws Exception {
    Cli.Run run = run(Map.of("PATH", folder + "/none"), "check");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).contains("a folder/lib/guiju.jar");
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "C.UTF-8, C.UTF-8"})
  void letsJavaReadFileNamesWithoutALocale(String said, String used) throws Exception {
    Path java = folder.resolve("java/bin/java");
    Files.writeString(java, Files.readString(java).replace("exit 3", "echo \"$LC_ALL\""));

    assertThat(run(Map.of("LC_ALL", said), "check").out().lines()).endsWith(used);
  }

  @Test
  void isFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("guiju"), Path.of("a folder/bin/guiju"));
    script = link;

    assertThat(run(Map.of(), "check").out()).contains("a folder/lib/guiju.jar");
  }

  @Test
  void saysSoWhereThereIsNoJava() throws Exception {
    Cli.Run run = run(Map.of("JAVA_HOME", folder + "/none"), "check");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("找不到 Java", "No Java is found", "JAVA_HOME is " + folder + "/none");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_392, 1", "11.0.2, 1", "16, 1", "17, 3", "17-ea, 3", "25.0.1, 3"})
  void refusesAJavaThatIsTooOld(String version, int exitCode) throws Exception {
    java(version);
    Cli.Run run = run(Map.of(), "check");

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err().contains("too old")).isEqualTo(exitCode == 1);
  }
}
