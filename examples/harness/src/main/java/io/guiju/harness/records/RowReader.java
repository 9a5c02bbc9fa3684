package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.Misfit;
import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of one table. Thread-safe. */
final class RowReader {
  private final Vocabulary vocabulary;
  private final MappedFile mapped;
  private final RowCells cells;

  /**
   * @param columns of the table in the file
   * @throws Failure if they lack one that the mapping names
   */
  RowReader(
      Vocabulary vocabulary,
      Mapping mapping,
      MappedFile mapped,
      SourceFile file,
      List<String> columns) {
    this.vocabulary = vocabulary;
    this.mapped = mapped;
    this.cells = new RowCells(vocabulary, mapping, mapped, file, columns);
  }

  /**
   * The facts of a row, by key.
   *
   * @throws BadRow if a cell cannot be read or a key is missing
   */
  Map<FactKey, Record> facts(Row row) throws BadRow {
    cells.requireWhole(row);
    Map<FactKey, Record> facts = new LinkedHashMap<>();
    for (MappedFact mappedFact : mapped.facts()) {
      Record fact = fact(mappedFact, row);
      facts.put(mappedFact.type().keyOf(fact), fact);
    }
    return facts;
  }

  private Record fact(MappedFact fact, Row row) throws BadRow {
    Map<String, Object> values = new HashMap<>();
    for (MappedTerm term : fact.terms()) {
      Object value = cells.value(term, row);
      if (value != null && cells.isPercent(term, row)) {
        PlanFacts.percent(RowCells.columnOf(term), cells.text(term, row), unit(fact, row), values);
      }
      if (value != null) {
        values.put(term.property().name(), value);
      } else if (term.property().isKey()) {
        throw cells.bad(term, row, Problem.of("row.key", vocabulary.label(fact.type())));
      }
    }
    PlanFacts.placeByName(vocabulary, fact.type(), values);
    try {
      return (Record) fact.type().create(values);
    } catch (FactException e) {
      throw BadRow.of("", "", Problem.of("row.refused", vocabulary.label(fact.type())));
    }
  }

  /** What a row says the unit of an observation is; null where it does not. */
  private @Nullable Object unit(MappedFact fact, Row row) throws BadRow {
    MappedTerm unit = fact.term("unit");
    return unit == null ? null : cells.value(unit, row);
  }

  /** That a fact was there before, where, and whether the row says the same of it. */
  BadRow taken(Repetition repetition, Row row) {
    FactKey key = repetition.key();
    boolean equal = repetition.isEqual();
    Problem reason =
        Problem.of(
            equal ? "row.again" : "row.conflict",
            vocabulary.label(key.type()),
            key.id(),
            repetition.file(),
            repetition.line(),
            Listing.of(repetition.differences(vocabulary)));
    String column = "";
    String value = "";
    for (MappedFact fact : mapped.facts()) {
      for (MappedTerm term : fact.terms()) {
        boolean tells = fact.type() == key.type() && term.property().isKey();
        if (tells && column.isEmpty() && term.column() != null) {
          column = term.column();
          value = cells.text(term, row);
        }
      }
    }
    boolean belongsToItsKey =
        key.type().components().stream().allMatch(p -> p.isKey() || p.references().isEmpty());
    return equal || belongsToItsKey
        ? BadRow.keeping(key.type(), column, value, reason)
        : BadRow.of(column, value, reason);
  }

  /** That a fact does not fit the plan, and in which column. */
  BadRow unfit(RulePack pack, FactType type, Misfit misfit, Row row) {
    Term term = vocabulary.term(type, misfit.component());
    Object label = term == null ? misfit.component() : term.label();
    for (MappedFact fact : mapped.facts()) {
      MappedTerm mappedTerm = fact.type() == type ? fact.term(misfit.component()) : null;
      if (mappedTerm != null) {
        String value = said(mappedTerm, row);
        return BadRow.of(
            RowCells.columnOf(mappedTerm), value, PlanFacts.reason(pack, misfit, value, label));
      }
    }
    return BadRow.of("", "", PlanFacts.reason(pack, misfit, "", label));
  }

  private String said(MappedTerm term, Row row) {
    return term.constant() == null ? cells.text(term, row) : term.constant().toString();
  }

  /** What rows are about that give no facts. */
  Belonging belonging() {
    return new Belonging(vocabulary, mapped, cells);
  }
}
