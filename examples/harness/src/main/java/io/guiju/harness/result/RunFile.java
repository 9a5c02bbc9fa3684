package io.guiju.harness.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.Outcome;
import io.guiju.harness.input.Database;
import io.guiju.harness.input.FileFormat;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import java.nio.file.Path;
import java.util.List;

/** {@code run.json}: enough to repeat a run; only {@code when} differs if it is repeated. */
final class RunFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RunFile() {}

  static ObjectNode write(Path file, RunLog log, Summary summary, Register read) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", log.version()).put("language", log.language().name());
    log.arguments().forEach(root.putArray("arguments")::add);
    root.putObject("pack")
        .put("id", summary.pack().id())
        .put("version", summary.pack().version())
        .put("digest", summary.pack().digest());
    SummaryFile.conditions(root, summary);
    Fingerprint.of(log.mapping())
        .addTo(root.putObject("mapping").put("file", log.mapping().shown()));
    inputs(root.putArray("inputs"), log, read.files(), summary.unchecked() > 0);
    counts(root.putObject("counts"), summary);
    when(root.putObject("when"), log);
    SummaryFile.write(file, root);
    return root;
  }

  private static void inputs(
      ArrayNode inputs, RunLog log, List<Register.FileRows> rows, boolean someUnchecked) {
    for (int i = 0; i < log.inputs().size(); i++) {
      Input input = log.inputs().get(i);
      ObjectNode of = inputs.addObject();
      long unchecked = someUnchecked ? rows.get(i).unchecked() : 0;
      of.put("file", input.file().shown());
      if (input.format() instanceof FileFormat format) {
        format(of, format, rows.get(i));
        Fingerprint.of(input.file()).addTo(of);
      } else if (input.format() instanceof Database database) {
        of.put("url", database.url()).put("table", database.table()).put("query", database.query());
      }
      rows.get(i).found().forEach(of.putArray("found")::add);
      of.putObject("rows")
          .put("read", rows.get(i).read())
          .put("assessed", rows.get(i).read() - rows.get(i).rejected() - unchecked)
          .put("rejected", rows.get(i).rejected())
          .put("unchecked", unchecked);
    }
  }

  /** How it was read: what was said of it, and where nobody did, what was found. */
  private static void format(ObjectNode of, FileFormat said, Register.FileRows read) {
    of.put("encoding", read.encoding())
        .put("separator", read.separator())
        .put("quote", said.quote() == null ? null : said.quote().toString())
        .put("sheet", said.sheet())
        .put("header", said.header());
  }

  private static void when(ObjectNode when, RunLog log) {
    when.put("started", log.started().toString())
        .put("milliseconds", log.lasted().get().toMillis());
    ObjectNode phases = when.putObject("phases");
    log.phases().get().forEach((phase, took) -> phases.put(phase, took.toMillis()));
  }

  private static void counts(ObjectNode counts, Summary summary) {
    counts
        .putObject("rows")
        .put("read", summary.read())
        .put("assessed", summary.assessed())
        .put("rejected", summary.rejected())
        .put("unchecked", summary.unchecked());
    ObjectNode findings = counts.putObject("findings");
    for (Outcome outcome : Outcome.values()) {
      findings.put(outcome.name(), summary.counts().of(outcome));
    }
  }
}
