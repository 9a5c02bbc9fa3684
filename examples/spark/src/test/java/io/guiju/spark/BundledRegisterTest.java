package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsSpark
class BundledRegisterTest {
  private static Harness harness;

  @BeforeAll
  static void askTheHarness(@TempDir Path folder) throws IOException {
    harness = Harness.checking(folder.resolve("report"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void saysWhatTheHarnessSaysOnAnyNumberOfPartitions(int partitions, @TempDir Path folder)
      throws IOException {
    Path out = folder.resolve("result");
    try (Checked checked =
        RegisterCheck.bundled(LocalSpark.session(), null)
            .language(Language.EN)
            .partitions(partitions)
            .assess()) {
      checked.write(out.toString());
    }
    assertThat(OnSpark.written(out)).isEqualTo(harness);
  }

  @Test
  void somethingIsCompared() {
    assertThat(harness.findings()).hasSizeGreaterThan(10_000);
    assertThat(harness.rejected()).hasSizeGreaterThan(20);
  }
}
