package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases know where they stand, and what they cannot mean is refused there; one that fails says why.
 */
class RefusedCasesTest {
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final String FILE = "io/guiju/jiaxing315/s3_2_policy_support/cases.yaml";

  private static final RulePack PACK = RulePack.load("jiaxing315");

  @Test
  void each_case_stands_on_its_line() {
    List<String> lines = new EditedResources().read(FILE).lines().toList();

    assertThat(PackCases.of(PACK))
        .filteredOn(c -> c.file().equals(FILE))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(lines.get(c.line() - 1)).contains("- name: " + c.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set: {rdPriorityShare: 6.5 %} | set: {rdPriorityShare: 6.5} | no share",
        "set: {rdPriorityShare: 6.5 %} | set: {rdPriorityShar: 6.5 %} | Maybe 'rdPriorityShare'?",
        "set: {rdPriorityShare: 6.5 %} | close: [rdPriorityShare] | is not a list",
        "expect: NOT_IN_FORCE | expect: NOT_IN_FORSE | 'NOT_IN_FORSE' is none of SATISFIED",
        "route: NEEDS_FACTS | route: NEEDS_FACT | 'NEEDS_FACT' is none of WITHOUT_APPLICATION",
        "source: COMPUTED | source: COMPUTER | 'COMPUTER' is none of AUTHORITATIVE",
        "{AnnualFigures: FALSE} | {AnnualFigures: NO} | 'NO' is none of FALSE, UNKNOWN, TRUE",
        "{AnnualFigures: FALSE} | {AnnualFigure: FALSE} | Maybe 'AnnualFigures'?",
        "{Enterprise.place: TRUE, | {Enterprise.plac: TRUE, | Maybe 'place'?",
        "{AnnualFigures.rdExpense: rise by more than 50} | {AnnualFigures.rdExpens: rise by more than 50} | Maybe 'rdExpense'?",
        "{AnnualFigures.rdExpense: rise by more than 50} | {AnnualFigures: rise by more than 50} | AnnualFigures has no term ''",
        "rise by more than 50} | rise more than 50} | write 'rise by more than 5'",
        "rise by more than 50} | rise by more than 50 %} | is no gap of AnnualFigures.rdExpense",
        "rise by more than 50} | rise by more than 5O} | '5O' is not a number",
        "2027: 228.7757 亿元} | 2027: many 亿元} | 'many' is not a number",
        "{330421: {2022: 1 亿元, | {330421: {MMXXII: 1 亿元, | 'MMXXII' is not a whole number",
        "at: {330421: | of: {fiscalSpending: | There is no indicator 'fiscalSpending'",
        "{value: 229 亿元, final: true} | {value: 229 亿元, finale: true} | Maybe 'final'?",
        "standing: AHEAD | standing: AHEED | 'AHEED' is none of NEAR",
        "firmness: ensure | firmness: assure | 'assure' is none of ensure",
        "report: {status: UNDER_WAY} | report: {status: SOON} | 'SOON' is none of IMPLEMENTED",
        "report: {status: UNDER_WAY} | observe: {2027: 1} | A duty is not observed; say under 'report'",
        "report: {status: UNDER_WAY} | with: {Measure: {}} | There is no key 'with' here",
      })
  void with_the_line_is_refused(String part, String other, String words) {
    EditedResources edited = sealed(new EditedResources().edit(FILE, part, other));
    int line = 1 + (int) edited.read(FILE).lines().takeWhile(l -> !l.contains(other)).count();

    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> EditedResources.<List<Case>>with(edited, RefusedCasesTest::cases))
        .withMessageStartingWith(FILE + ":" + line + ": ")
        .withMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "route: NEEDS_FACTS | route: EXPERT_REVIEW | expected ROUTE [EXPERT_REVIEW], found [NEEDS_FACTS]",
        "{AnnualFigures: FALSE} | {AnnualFigures: TRUE} | expected GROUNDS [AnnualFigures: TRUE], found [AnnualFigures: FALSE]",
        "{AnnualFigures: FALSE} | {Title: FALSE} | expected GROUNDS [Title: FALSE], found []",
        "gaps: {} | gaps: {Enterprise.id: rise by more than 1} | expected GAPS [Enterprise.id: rise by more than 1], found []",
        "more than 50} | at least 50} | expected GAPS [AnnualFigures.rdExpense: rise by at least 50], found [AnnualFigures.rdExpense: rise by more than 50]",
        "more than 50} | more than 49} | expected GAPS [AnnualFigures.rdExpense: rise by more than 49]",
        "standing: AHEAD | standing: BEHIND | expected STANDING [BEHIND], found [AHEAD]",
        "missing: [2027] | missing: [] | expected MISSING [], found [2027]",
        "failed: [330402] | failed: [330411] | expected FAILED [330411], found [330402]",
      })
  void what_differs_is_told_with_what_was_expected(String part, String other, String words) {
    EditedResources edited = sealed(new EditedResources().edit(FILE, part, other));
    RulePack changed = EditedResources.with(edited, () -> RulePack.load("jiaxing315"));
    List<Case> cases = EditedResources.<List<Case>>with(edited, () -> PackCases.of(changed));

    // The cases of other files are as they were, and hold.
    assertThat(cases)
        .filteredOn(each -> each.file().equals(FILE))
        .extracting(each -> each.run(changed).failure())
        .filteredOn(failure -> failure != null)
        .singleElement()
        .asString()
        .startsWith(words);
  }

  private static List<Case> cases() {
    return PackCases.of(RulePack.load("jiaxing315"));
  }

  /** With the seal that a build would have given. */
  private static EditedResources sealed(EditedResources edited) {
    PackException changed =
        catchThrowableOfType(
            PackException.class, () -> EditedResources.with(edited, RefusedCasesTest::cases));
    List<String> digests =
        DIGEST.matcher(changed.getMessage()).results().map(MatchResult::group).toList();
    return edited.edit("io/guiju/jiaxing315/sealed.yaml", digests.get(0), digests.get(1));
  }
}
