package io.guiju.harness.result;

import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.progress.DutyProgress;
import io.guiju.progress.Measure;
import io.guiju.progress.Pace;
import io.guiju.progress.Standing;
import io.guiju.progress.TargetProgress;
import io.guiju.text.ProgressState;
import io.guiju.text.ProgressWords;
import io.guiju.text.RecordCount;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code progress.csv}: one line for each target and each part of a duty. */
final class ProgressFile {
  private static final String[] COLUMNS = {
    "provision",
    "kind",
    "firmness",
    "agencies",
    "what",
    "part",
    "outcome",
    "standing",
    "state",
    "value",
    "unit",
    "comparison",
    "limit",
    "year",
    "expected",
    "needed_a_year",
    "known",
    "unknown",
    "complete",
    "missing_years",
    "in_words",
    "basis"
  };

  private final ProgressWords words;

  private ProgressFile(ProgressWords words) {
    this.words = words;
  }

  static void write(Path file, Board board, ProgressWords words) {
    ProgressFile lines = new ProgressFile(words);
    try (CsvFile csv = new CsvFile(file, COLUMNS)) {
      board.targets().forEach(target -> csv.write(lines.line(target)));
      board
          .duties()
          .forEach(duty -> duty.parts().forEach(part -> csv.write(lines.line(duty, part))));
      board.scoreboard().mechanisms().forEach(report -> csv.write(lines.line(board, report)));
    }
  }

  private String[] line(TargetProgress progress) {
    Provision provision = progress.provision();
    Target target = Objects.requireNonNull(provision.target());
    Pace pace = progress.pace();
    RecordCount records = RecordCount.of(progress);
    boolean isYearly = target.over() != Target.Over.GROWTH;
    return new String[] {
      provision.id(),
      provision.kind().name(),
      provision.firmness().name(),
      agencies(provision),
      words.what(provision),
      "",
      progress.outcome().name(),
      name(progress.standing()),
      words.state(progress),
      Exact.of(progress.value(), target),
      Exact.unit(target),
      target.comparison().name(),
      Exact.of(progress.limit(), target),
      Objects.toString(progress.year(), ""),
      Exact.of(pace == null ? null : pace.expected(), target),
      Exact.of(pace == null || !isYearly ? null : pace.needed(), target),
      records == null ? "" : Long.toString(records.known()),
      records == null ? "" : Long.toString(records.unknown()),
      records == null ? "" : Boolean.toString(records.complete()),
      progress.missing().stream().map(String::valueOf).collect(Collectors.joining("; ")),
      String.join("; ", words.explain(progress)),
      words.basis(progress)
    };
  }

  private String[] line(DutyProgress progress, DutyProgress.Part part) {
    Provision provision = progress.provision();
    return new String[] {
      provision.id(),
      provision.kind().name(),
      provision.firmness().name(),
      agencies(provision),
      words.what(provision),
      words.name(part),
      part.outcome().name(),
      name(part.standing()),
      words.state(ProgressState.of(part)),
      "",
      "",
      "",
      "",
      Objects.toString(part.year(), ""),
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      words.report(part)
    };
  }

  /** Of what is judged of no duty: what was reported, and no more. */
  private String[] line(Board board, Measure report) {
    Provision provision =
        Objects.requireNonNull(board.pack().provision(Objects.requireNonNull(report.provision())));
    String[] line = new String[COLUMNS.length];
    Arrays.fill(line, "");
    line[0] = provision.id();
    line[1] = provision.kind().name();
    line[2] = provision.firmness().name();
    line[3] = agencies(provision);
    line[4] = words.what(provision);
    line[COLUMNS.length - 1] = words.report(report);
    return line;
  }

  private static String agencies(Provision provision) {
    return String.join("; ", provision.citation().section().agencies());
  }

  private static String name(@Nullable Standing standing) {
    return standing == null ? "" : standing.name();
  }
}
