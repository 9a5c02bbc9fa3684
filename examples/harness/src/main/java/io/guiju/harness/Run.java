package io.guiju.harness;

import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;

/**
 * What a command that leaves a result goes by.
 *
 * @param heard where it speaks; nowhere if it is to be quiet
 * @param asked what the command line sets
 * @param log what is left to repeat it
 */
record Run(
    Stopwatch watch,
    Console heard,
    Words words,
    Loudness loudness,
    RulePack pack,
    Settings asked,
    Selection selection,
    int threads,
    RunLog log) {
  /** Those of the mapping, with those of the command line over them. */
  Settings settings() {
    return selection.mapping().settings().overriddenBy(asked);
  }

  /** Reads the register into a store, or reads on where that was begun. */
  Register read(Store store) {
    Register read = reading().read(selection, pack, store);
    watch.lap("read");
    return read;
  }

  Checking checking(Register read) {
    return new Checking(settings().checker(pack), selection, read, threads);
  }

  /** That later records are not there, where the check is of a later date than they. */
  void printDate() {
    reading().printDate(selection);
  }

  /** What has to be known of the register beside the result, and then of the run if asked for. */
  void printBeside(Register read) {
    reading().printNotes(selection);
    reading().printWarnings(read);
    loudness.printDetails(heard, words, selection, read, watch);
  }

  private Reading reading() {
    return new Reading(heard, words, threads);
  }
}
