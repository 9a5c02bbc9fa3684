package io.guiju.harness.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void endBetweenWordsAndNeverBeforeAClosingMark() {
    assertThat(Lines.wrapped("word ".repeat(30).strip(), "  "))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("  word").endsWith("word"));
    assertThat(Lines.wrapped("字".repeat(50) + "。", "")).last().asString().isEqualTo("字。");
  }

  @Test
  void areNoWiderThanThePage() {
    assertThat(Lines.wrapped("字".repeat(120), "   "))
        .hasSize(3)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Lines.WIDTH));
    assertThat(Lines.wrapped("x".repeat(250), "")).hasSize(3);
  }

  @Test
  void areCutWhereOneHasToDo() {
    assertThat(DisplayWidth.of(Lines.cut("字".repeat(60)))).isLessThanOrEqualTo(Lines.WIDTH);
    assertThat(Lines.cut("字".repeat(60))).endsWith("…");
    assertThat(Lines.cut("short")).isEqualTo("short");
  }
}
