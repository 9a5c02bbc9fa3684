package io.guiju.harness;

import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Option;

/** How much a run says beside its result. */
final class Loudness {
  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  /** Where the run speaks: nowhere if it is to be quiet. Errors are told elsewhere. */
  Console of(Console console) {
    if (quiet && verbose) {
      throw Failure.wrong("loudness.both");
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return quiet ? new Console(nowhere, nowhere, false) : console;
  }

  /** Says what was read of each file, and how long each phase took, if that is asked for. */
  void printDetails(
      Console console, Words words, Selection selection, Register read, Stopwatch watch) {
    if (!verbose) {
      return;
    }
    List<Register.FileRows> rows = read.files();
    for (int i = 0; i < rows.size(); i++) {
      Input input = selection.inputs().get(i);
      Register.FileRows of = rows.get(i);
      console
          .err()
          .println(words.say("verbose.file", input.file().shown(), of.read(), of.rejected()));
    }
    List<String> phases =
        watch.phases().entrySet().stream()
            .map(phase -> words.say("phase." + phase.getKey(), phase.getValue().toMillis()))
            .toList();
    console.err().println(words.say("verbose.times", Listing.of(phases)));
  }
}
