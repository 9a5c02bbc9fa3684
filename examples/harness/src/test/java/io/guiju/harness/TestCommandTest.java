package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String CASES = "s3_2_policy_support/cases.yaml";
  private static final String EXACTLY_5 = "rdExpense: 500}}\n      expect: ";

  @TempDir Path folder;

  private Cli.Run run(String... arguments) {
    return new Cli(folder).run(arguments);
  }

  private Cli.Run runEdited(String part, String other, String... arguments) {
    return new EditedPack(CASES, part, other).with(() -> run(arguments));
  }

  @Test
  void endsWithZeroWhenAllCasesPass() {
    Cli.Run run = run("test");
    int cases = PackCases.of(RulePack.load("jiaxing315")).size();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence("2.2.1  ", "个,全部通过", "3.2  (二)强化政策保障:", "个,全部通过")
        .contains("合计:用例 " + cases + " 个;通过 " + cases + " 个;失败 0 个");
  }

  @Test
  void runsTheCasesOfOneProvision() {
    Cli.Run run = run("test", "--provision", "2.2.1-b", "--lang", "en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("2.2.1  Research on key core technology: \\d+, all passed")
        .containsPattern("Total: cases (\\d+); passed \\1; failed 0")
        .doesNotContain("3.2");
  }

  @Test
  void endsWithFourAndSaysWhereAndWhyWhenAnOutcomeDiffers() {
    Cli.Run run =
        runEdited(EXACTLY_5 + "NOT_SATISFIED", EXACTLY_5 + "SATISFIED", "test", "--lang=en");

    Case failing =
        PackCases.of(RulePack.load("jiaxing315")).stream()
            .filter(c -> c.name().equals("exactly 5 % is not enough"))
            .findFirst()
            .orElseThrow();
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .containsSubsequence(
            ", of which failed: 1",
            "FAILED 3.2-c: exactly 5 % is not enough",
            failing.file() + ":" + failing.line(),
            "expected: satisfied; found: not satisfied",
            "grounds: ",
            "must be more than 5 %",
            "failed 1");
  }

  @Test
  void saysWhatIsMissingWhenThatDiffers() {
    Cli.Run run =
        runEdited(
            "missing: [AnnualFigures.revenue]",
            "missing: [AnnualFigures.rdExpense, AnnualFigures]",
            "test",
            "--provision=3.2-c");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .contains("失败 3.2-c:revenue missing leaves it open")
        .contains("应缺少:AnnualFigures、AnnualFigures.rdExpense;实缺少:AnnualFigures.revenue");
  }

  @Test
  void saysWhichGapIsShownWhenThatDiffers() {
    Cli.Run run =
        runEdited(
            "rise by more than 1600000", "rise by at least 1600000", "test", "--provision=3.2-c");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .contains("差距应为:AnnualFigures.rdExpense: rise by at least 1600000;")
        .contains("实为:AnnualFigures.rdExpense: rise by more than 1600000");
  }

  @Test
  void saysWhichRouteIsFoundWhenThatDiffers() {
    Cli.Run run =
        runEdited(
            "route: WITHOUT_APPLICATION",
            "route: BY_APPLICATION",
            "test",
            "--provision=3.2-c",
            "--lang=en");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .contains("expected route: BY_APPLICATION; found: WITHOUT_APPLICATION", "grounds: ");
  }

  @Test
  void saysWhereATargetStandsWhenThatDiffers() {
    Cli.Run run = runEdited("standing: AHEAD", "standing: BEHIND", "test", "--provision=3.2-b");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .contains("失败 3.2-b:after two years 1.18 squared is on the line")
        .contains("应处于:BEHIND;实为:AHEAD");
  }

  @Test
  void endsWithFourWhereNothingIsTested() {
    Cli.Run run = runEdited(EditedPack.content(CASES), "[]", "test", "--provision=3.2-c");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains("没有用例的条款:3.2-c", "用例 0 个");
  }

  @Test
  void endsWithOneWhenTheCasesCannotBeRead() {
    Cli.Run run = runEdited("expect: NOT_IN_FORCE", "expect: NEVER", "test");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(CASES + ":", "NEVER").doesNotContain("\tat ");
  }
}
