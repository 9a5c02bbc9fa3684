package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final int WIDTH = 79;

  private final List<String> shown = new ArrayList<>();

  private String last(long total, int read, int rejected) {
    Words words = Words.in(Language.EN);
    try (Progress progress =
        Progress.shownBy(
            new DelegatingProgressBarConsumer(shown::add, WIDTH), words, "read", total)) {
      for (int i = 0; i < read; i++) {
        progress.read();
      }
      for (int i = 0; i < rejected; i++) {
        progress.rejected();
      }
    }
    return shown.get(shown.size() - 1);
  }

  @Test
  void saysHowFarHowFastAndHowManyWereRejected() {
    assertThat(last(1200, 1200, 3))
        .contains("Reading", "100%", "1200/1200", "/s", " rejected 3")
        .hasSizeLessThanOrEqualTo(WIDTH);
  }

  @Test
  void countsWhereTheEndIsNotKnown() {
    assertThat(last(-1, 7, 0)).contains("Reading", "7/?").doesNotContain("rejected");
  }
}
