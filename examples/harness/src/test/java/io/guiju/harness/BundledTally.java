package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.progress.Tally;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The bundled register as the program reads it.
 *
 * @param groups of facts that belong together; the last says what is known of rows not read
 */
record BundledTally(
    ComplianceChecker checker, Mapping mapping, LocalDate asOf, Facts plan, List<Facts> groups) {
  static BundledTally read() {
    RulePack pack = RulePack.load("jiaxing315");
    Mapping mapping = MappingReader.read(SourceFile.bundled("register", "mapping.yaml"), pack);
    Selection selection = Selection.bundled(mapping, "register", null);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (Store store = Store.temporary()) {
      Register register =
          new Reading(new Console(nowhere, nowhere, false), Words.in(Language.ZH), 2)
              .read(selection, pack, store);
      List<Facts> groups = new ArrayList<>();
      register.facts().forEachRemaining(group -> groups.add(group.get()));
      groups.add(Remainder.of(selection, register));
      return new BundledTally(
          mapping.settings().checker(pack), mapping, selection.asOf(), register.plan(), groups);
    }
  }

  Tally of(List<Facts> some) {
    return BatchChecker.builder(checker)
        .build()
        .tally(some.stream().<Supplier<Facts>>map(facts -> () -> facts).iterator(), asOf, () -> {});
  }
}
