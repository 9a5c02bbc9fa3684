package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  private Cli.Run run(String... arguments) {
    return new Cli(folder).run(arguments);
  }

  @Test
  void isPrintedWhereNoCommandIsGiven() {
    Cli.Run run = run();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("用法", "guiju check");
  }

  @Test
  void isPrintedWithExamplesWhenAskedFor() {
    Cli.Run run = run("check", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("示例", "--as-of", "退出码").doesNotContain("Usage", "Shows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "explain", "what-if", "progress", "map", "plan", "terms", "test"})
  void isThereForEachCommandInBothLanguages(String command) {
    assertThat(run(command, "--help").out())
        .contains("用法:guiju " + command, "示例", "退出码", "--pack=ID")
        .doesNotContain("Exit", "Shows");
    assertThat(run(command, "--help", "--lang=en").out())
        .contains("Usage: guiju " + command, "Examples:", "Exit codes:")
        .doesNotContainPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void isInEnglishWhenAskedFor() {
    assertThat(run("--help", "--lang=en").out()).contains("Usage: guiju", "Commands:");
    assertThat(run("check", "--lang", "en", "--help").out())
        .contains("Usage: guiju check", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive", "version", "completion"})
  void isThereForCommandsThatNeedNoPack(String command) {
    assertThat(run(command, "--help").out())
        .contains("用法:guiju " + command, "示例", "退出码")
        .doesNotContain("Exit", "Shows");
    assertThat(run(command, "--help", "--lang=en").out())
        .contains("Usage: guiju " + command, "Examples:", "Exit codes:")
        .doesNotContainPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void saysOfEachPackItsVersionAndDigest() {
    String digest = RulePack.load("jiaxing315").digest();

    assertThat(run("version").out())
        .startsWith("guiju ")
        .contains("Java " + Runtime.version(), "jiaxing315 0.1.0:嘉兴市", digest);
    assertThat(run("version", "--lang=en").out()).contains("jiaxing315 0.1.0: Jiaxing's", digest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completesCommandsAndOptions(String shell) {
    assertThat(run("completion", shell).out())
        .startsWith("#!/usr/bin/env bash")
        .contains("_picocli_guiju_check", "--as-of", "--only", "what-if");
  }

  @Test
  void knowsTheVersion() {
    assertThat(run("--version").out()).startsWith("guiju ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang=en | Usage",
        "archive --lang=en | java -jar guiju.jar archive",
        "chek --lang=en | Maybe 'check'?",
        "check --as-off 2024-12-31 --lang=en | Maybe '--as-of'?",
        "check --lang=en --map | --map",
        "check --lang=en --lang=en | more than once",
        "check --lang=de | --lang zh",
        "check --lang=en --pack=jiaxing135 | Maybe 'jiaxing315'?",
        "check --lang=en --threads=0 | from 1 to 9999",
        "check --lang=en --as-of=2024-02-30 | day that exists",
        "check --lang=en --encoding=GBK18 | encoding",
        "check --lang=en --map=m.yaml | No date",
        "check --lang=en a.csv --as-of=2024-12-31 | --map MAPPING",
        "check --lang=en a.csv --map=m.yaml | --as-of",
        "check --lang=en a.csv --as-of=2024-12-31 | guiju map FILE",
        "map --lang=en | FILE",
        "map --lang=en a.csv --outt=m.yaml | Maybe '--out'?",
        "map --lang=en a.csv --encoding=GBK18 | encoding",
        "explain --lang=en | --id",
        "explain --lang=en --id=E1 --provision=3.2-x | Maybe '3.2-a'?",
        "explain --lang=en --id=E1 --provision=3.2-d | See: guiju progress",
        "explain --lang=en --id=E1 --set=youngAgelimit=40 | Maybe 'youngAgeLimit'?",
        "what-if --lang=en | as in: guiju what-if --set",
        "what-if | 例如:guiju what-if --set",
        "what-if --lang=en --to-date=2025-02-29 | Give --to-date a day that exists",
        "what-if --lang=en --set=youngAgelimit=40 | Maybe 'youngAgeLimit'?",
        "what-if --lang=en --close=youngAgeLimit | not a list",
        "plan --lang=en --section=2.1.9 | Maybe '2.1.1'?",
        "plan --lang=en --provision=3.2 | Maybe '3.2-a'?",
        "plan --lang=en --section=3.2 --provision=3.2-c | Give one of them",
        "plan --provision=3.2-x | 是否应为“3.2-a”?",
        "plan --lang=en --agencies --section=3.2 | Leave --section and --provision out",
        "progress --lang=en --map=m.yaml | No date",
        "progress --lang=en a.csv --map=m.yaml | --as-of",
        "progress --lang=en --set=aboutShar=95% | Maybe 'aboutShare'?",
        "terms --lang=en --type=Enterprize | Maybe 'Enterprise'?",
        "terms --lang=en --types=Enterprise | Maybe '--type'?",
        "test --lang=en --provision=3.2-x | Maybe '3.2-a'?",
        "completion --lang=en | bash",
        "completion --lang=en fish | bash",
        "version --lang=en --pack=x | '--pack'",
        "test --lang=en --pack=jiaxing135 | Maybe 'jiaxing315'?",
      })
  void mistakesEndWithTwoAndAdvice(String line, String words) {
    Cli.Run run = run(line.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }
}
