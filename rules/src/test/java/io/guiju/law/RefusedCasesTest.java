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

/** Cases know where they stand, and what they cannot mean is refused there. */
class RefusedCasesTest {
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final String FILE = "io/guiju/jiaxing315/s3_2_policy_support/cases.yaml";

  private final RulePack pack = RulePack.load("jiaxing315");

  @Test
  void each_case_stands_on_its_line() {
    List<String> lines = new EditedResources().read(FILE).lines().toList();

    assertThat(PackCases.of(pack))
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
      })
  void with_the_line_is_refused(String part, String other, String words) {
    EditedResources edited = sealed(new EditedResources().edit(FILE, part, other));
    int line = 1 + (int) edited.read(FILE).lines().takeWhile(l -> !l.contains(other)).count();

    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> EditedResources.<List<Case>>with(edited, RefusedCasesTest::cases))
        .withMessageStartingWith(FILE + ":" + line + ": ")
        .withMessageContaining(words);
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
