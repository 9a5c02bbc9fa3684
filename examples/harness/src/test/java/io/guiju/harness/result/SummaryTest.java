package io.guiju.harness.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Assessment;
import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.facts.Enterprise;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.DisplayWidth;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTest {
  private static final Settings NOTHING_SET = new Settings(Map.of(), Map.of());
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  private final RulePack pack = RulePack.load("jiaxing315");
  private final Provision provision = Objects.requireNonNull(pack.provision("3.2-c"));
  private final Counts counts = new Counts(pack);

  private void found(Outcome outcome) {
    counts.add(
        new Assessment(pack.id(), pack.version(), DAY, List.of(new Found(provision, outcome))));
  }

  private int exitCode(long rejected, long unchecked, boolean expected) {
    return new Summary(pack, DAY, NOTHING_SET, 10, rejected, unchecked, counts, null)
        .exitCode(expected);
  }

  @Test
  void endsWithFourWhenThePackCouldNotJudgeWhateverElseIsWrong() {
    found(Outcome.SATISFIED);
    found(Outcome.ERROR);

    assertThat(exitCode(0, 0, false)).isEqualTo(4);
    assertThat(exitCode(1, 0, false)).isEqualTo(4);
    assertThat(exitCode(1, 1, true)).isEqualTo(4);
  }

  @Test
  void endsWithThreeForRowsWithoutAnAssessmentThatWereNotExpected() {
    assertThat(exitCode(0, 0, false)).isZero();
    assertThat(exitCode(1, 0, false)).isEqualTo(3);
    assertThat(exitCode(0, 1, false)).isEqualTo(3);
    assertThat(exitCode(1, 1, true)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isPrintedInColumnsThatStandBelowEachOther(Language language) {
    found(Outcome.NOT_APPLICABLE);
    List<String> lines = lines(language);

    String effect = provision.effect().words().in(language);
    assertThat(widthBefore(effect, lines.get(lines.size() - 1)))
        .isEqualTo(widthBefore(Words.in(language).say("table.effect"), lines.get(0)));
  }

  private static int widthBefore(String text, String line) {
    return DisplayWidth.of(line.substring(0, line.indexOf(text)));
  }

  private List<String> lines(Language language) {
    return SummaryTable.lines(
        new Summary(pack, DAY, NOTHING_SET, 1, 0, 0, counts, null), Words.in(language));
  }

  @Test
  void namesTheTypesOfSubjectThatWereFoundAndTheOutcomesBesideTheUsualOnesThatWere() {
    found(Outcome.SATISFIED);
    assertThat(lines(Language.EN)).hasSize(4).contains("enterprise: 1");
    assertThat(lines(Language.EN).get(0)).doesNotContain("not in force", "error", "pending");

    found(Outcome.NOT_IN_FORCE);
    assertThat(lines(Language.EN)).hasSize(4).contains("enterprise: 2");
    assertThat(lines(Language.EN).get(0)).contains("not in force").doesNotContain("error");
  }

  private record Found(Provision provision, Outcome outcome) implements Finding {
    @Override
    public Object subject() {
      return new Enterprise("E1", null, null);
    }

    @Override
    public FactKey key() {
      return FactType.of(Enterprise.class).keyOf(subject());
    }

    @Override
    public LocalDate asOf() {
      return DAY;
    }

    @Override
    public Explanation explanation() {
      return new Explanation(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Ways ways() {
      return Ways.NONE;
    }

    @Override
    public @Nullable Ladder ladder() {
      return null;
    }
  }
}
