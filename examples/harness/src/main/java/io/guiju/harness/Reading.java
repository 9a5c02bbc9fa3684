package io.guiju.harness;

import io.guiju.batch.InOrder;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a register, and says what has to be known of it beside every result.
 *
 * @param threads how many read
 */
record Reading(Console console, Words words, int threads) {
  /** Reads it into a store, or reads on where that was begun. */
  Register read(Selection selection, RulePack pack, Store store) {
    try (Progress progress = Progress.of(console, words, "read", -1)) {
      return new RegisterReader(
              store, selection.mapping(), pack, words, new InOrder(threads), progress)
          .read(selection.inputs());
    }
  }

  void printWarnings(Register read) {
    read.warnings(words).forEach(warning -> console.err().println("guiju: " + warning));
  }

  /** That later records are not there, where the check is of a later date than they. */
  void printDate(Selection selection) {
    if (selection.recordsAsOf().isBefore(selection.asOf())) {
      console.out().println(words.say("board.records", selection.recordsAsOf(), selection.asOf()));
    }
  }

  /** Assumptions stand beside the numbers that rest on them. */
  void printNotes(Selection selection) {
    printNotes(selection, console.out());
  }

  /** The same, beside results that hold nothing else. */
  void printNotes(Selection selection, PrintWriter out) {
    Map<Text, List<String>> files = new LinkedHashMap<>();
    for (Input input : selection.inputs()) {
      Text note = input.mapped().note();
      if (note != null) {
        files.computeIfAbsent(note, n -> new ArrayList<>()).add(input.file().name());
      }
    }
    files.forEach((note, names) -> out.println(note(selection, note, names)));
  }

  private String note(Selection selection, Text note, List<String> names) {
    return names.size() > 1 && names.size() == selection.inputs().size()
        ? words.say("summary.noteOnAll", note)
        : words.say("summary.note", Listing.of(names), note);
  }
}
