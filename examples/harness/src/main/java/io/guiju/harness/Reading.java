package io.guiju.harness;

import io.guiju.batch.InOrder;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.PrintWriter;

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
    NoteLines.ofDate(selection, words).forEach(console.out()::println);
  }

  /** Assumptions stand beside the numbers that rest on them. */
  void printNotes(Selection selection) {
    printNotes(selection, console.out());
  }

  /** The same, beside results that hold nothing else. */
  void printNotes(Selection selection, PrintWriter out) {
    NoteLines.ofFiles(selection, words).forEach(out::println);
  }
}
