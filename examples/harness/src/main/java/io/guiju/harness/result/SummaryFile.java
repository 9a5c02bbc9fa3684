package io.guiju.harness.result;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.Outcome;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.Failure;
import io.guiju.pack.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code summary.json}: the numbers of a run, for programs. */
final class SummaryFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SummaryFile() {}

  static void write(Path file, Summary summary, Written written) {
    ObjectNode root = json(summary);
    ObjectNode of = root.putObject("written");
    written.formats().forEach(format -> of.withArray("files").add(format.file()));
    written.only().asked().forEach(of.putArray("only")::add);
    of.put("findings", written.findings());
    write(file, root);
  }

  /** The numbers of a run that was about the plan alone. */
  static void writeBoard(Path file, Summary summary) {
    write(file, head(summary));
  }

  /** The numbers as things are, and under {@code whatIf} those that would come. */
  static void write(Path file, WhatIf whatIf) {
    ObjectNode root = json(whatIf.before());
    ObjectNode after = root.putObject("whatIf");
    conditions(after, whatIf.after());
    provisions(after, whatIf.after());
    ObjectNode changes = after.putObject("changes");
    for (Provision provision : whatIf.after().pack().entitlements()) {
      ObjectNode moves = changes.putObject(provision.id());
      for (Move move : Move.values()) {
        moves.put(move.name(), whatIf.moves().of(provision, move));
      }
    }
    write(file, root);
  }

  static void write(Path file, ObjectNode root) {
    try {
      Files.writeString(file, JSON.writer(printer()).writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  /** Whether a file is a summary that this program wrote. */
  static boolean isSummary(Path file) {
    try {
      JsonNode root = JSON.readTree(file.toFile());
      return root.path("pack").path("id").isTextual() && root.path("records").has("assessed");
    } catch (IOException e) {
      return false;
    }
  }

  private static ObjectNode json(Summary summary) {
    ObjectNode root = head(summary);
    provisions(root, summary);
    return root;
  }

  /** Without the findings. */
  private static ObjectNode head(Summary summary) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("pack").put("id", summary.pack().id()).put("version", summary.pack().version());
    conditions(root, summary);
    root.putObject("records")
        .put("read", summary.read())
        .put("assessed", summary.assessed())
        .put("rejected", summary.rejected())
        .put("unchecked", summary.unchecked());
    if (summary.board() != null) {
      root.set("progress", ProgressJson.counts(summary.board()));
    }
    return root;
  }

  private static void provisions(ObjectNode root, Summary summary) {
    ObjectNode provisions = root.putObject("provisions");
    for (Provision provision : summary.pack().entitlements()) {
      ObjectNode outcomes = provisions.putObject(provision.id());
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(outcome.name(), summary.counts().of(provision, outcome));
      }
    }
  }

  /** What a program reading the numbers has to know: not all limits are the plan's. */
  static void conditions(ObjectNode root, Summary summary) {
    root.put("asOf", summary.asOf().toString());
    Settings settings = summary.settings();
    ObjectNode parameters = root.putObject("parameters");
    settings
        .values()
        .forEach(
            (id, value) -> {
              ObjectNode parameter = parameters.putObject(id);
              value.members().forEach(parameter.putArray("value")::add);
              parameter.put("by", name(value.by()));
            });
    ObjectNode closed = root.putObject("closed");
    settings.closed().forEach((id, by) -> closed.putObject(id).put("by", name(by)));
  }

  private static String name(Settings.By by) {
    return by == Settings.By.MAPPING ? "mapping" : "command line";
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter()
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter)
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
  }
}
