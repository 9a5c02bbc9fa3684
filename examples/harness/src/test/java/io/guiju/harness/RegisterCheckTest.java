package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.FindingsFormat;
import io.guiju.harness.result.Only;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is checked by a program, which may stop it at any moment. */
class RegisterCheckTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");

  @TempDir Path folder;

  /** Counts, and stops at a row or a record. */
  private static final class Counting implements RegisterCheck.Watch {
    private final long stopAt;
    private long read;
    private long rejected;
    private long checked;

    private Counting(long stopAt) {
      this.stopAt = stopAt;
    }

    @Override
    public void read() {
      read++;
      stop();
    }

    @Override
    public void rejected() {
      rejected++;
    }

    @Override
    public void begun(long read, long rejected, long records) {}

    @Override
    public void checked() {
      checked++;
      stop();
    }

    private void stop() {
      if (read + checked == stopAt) {
        throw new IllegalStateException("stopped");
      }
    }
  }

  private static RegisterCheck check(Path out) {
    SourceFile file = SourceFile.bundled("register", "mapping.yaml");
    Mapping mapping = MappingReader.read(file, PACK);
    List<SourceFile> files =
        mapping.files().stream()
            .map(MappedFile::name)
            .map(name -> SourceFile.bundled("register", String.valueOf(name)))
            .toList();
    return new RegisterCheck(
        PACK,
        Words.in(Language.EN),
        file,
        mapping,
        files,
        LocalDate.of(2024, 12, 31),
        new FindingsAsked(EnumSet.of(FindingsFormat.CSV), Only.ALL),
        out);
  }

  @Test
  void goes_on_where_it_was_stopped_and_leaves_the_same_bytes_as_the_command() throws IOException {
    Path command = folder.resolve("command");
    Cli.Run run = new Cli(folder).run("check", "--lang", "en", "--out", command.toString());
    Path stopped = folder.resolve("stopped");
    for (long stopAt : new long[] {3000, 600}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> check(stopped).run(new Counting(stopAt)))
          .withMessage("stopped");
    }
    Counting last = new Counting(-1);

    int exitCode = check(stopped).run(last);

    assertThat(run.exitCode()).isZero();
    assertThat(exitCode).as("rows that nobody said were bad on purpose").isEqualTo(3);
    assertThat(last.checked).isPositive();
    for (String name : List.of("findings.csv", "rejected.csv", "progress.json", "summary.json")) {
      assertThat(stopped.resolve(name)).hasSameBinaryContentAs(command.resolve(name));
    }
    assertThat(Files.exists(stopped.resolve("INCOMPLETE.txt"))).isFalse();
  }

  @Test
  void tells_how_far_it_is() {
    Counting watch = new Counting(-1);

    check(folder.resolve("out")).run(watch);

    assertThat(watch.read).isEqualTo(5189);
    assertThat(watch.rejected).isBetween(1L, 32L);
    assertThat(watch.checked).isPositive();
  }
}
