package io.guiju.harness.records;

import io.guiju.harness.input.Cells;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.BadValue;
import io.guiju.harness.mapping.CellReader;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.harness.words.Problem;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.progress.Misfit;
import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of one table. */
final class RowReader {
  private final Vocabulary vocabulary;
  private final CellReader cells;
  private final Mapping mapping;
  private final MappedFile mapped;
  private final List<String> columns;
  private final Map<MappedTerm, Integer> indexes = new IdentityHashMap<>();

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
    this.cells = new CellReader(vocabulary);
    this.mapping = mapping;
    this.mapped = mapped;
    this.columns = columns;
    for (MappedFact fact : mapped.facts()) {
      for (MappedTerm term : fact.terms()) {
        if (term.column() != null) {
          indexes.put(term, indexOf(term, term.column(), file));
        }
      }
    }
  }

  private int indexOf(MappedTerm term, String column, SourceFile file) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw term.at().wrong("csv.column", file.shown(), column, new Nearest(column, columns));
    }
    return index;
  }

  /**
   * The facts of a row, by key.
   *
   * @throws BadRow if a cell cannot be read or a key is missing
   */
  Map<FactKey, Record> facts(Row row) throws BadRow {
    if (row.broken() != null) {
      throw BadRow.of("", row.cells().get(0), row.broken());
    }
    if (!isWhole(row)) {
      String key = row.cells().size() < columns.size() ? "row.short" : "row.long";
      throw BadRow.of("", "", Problem.of(key, row.cells().size(), columns.size()));
    }
    Map<FactKey, Record> facts = new LinkedHashMap<>();
    for (MappedFact mappedFact : mapped.facts()) {
      Record fact = fact(mappedFact, row);
      facts.put(mappedFact.type().keyOf(fact), fact);
    }
    return facts;
  }

  private boolean isWhole(Row row) {
    return row.broken() == null && row.cells().size() == columns.size();
  }

  private Record fact(MappedFact fact, Row row) throws BadRow {
    Map<String, Object> values = new HashMap<>();
    for (MappedTerm term : fact.terms()) {
      Object value = value(term, row);
      if (value != null && isPercent(term, row)) {
        PlanFacts.percent(columnOf(term), text(term, row), unit(fact, row), values);
      }
      if (value != null) {
        values.put(term.property().name(), value);
      } else if (term.property().isKey()) {
        throw BadRow.of(
            columnOf(term), text(term, row), Problem.of("row.key", vocabulary.label(fact.type())));
      }
    }
    PlanFacts.placeByName(vocabulary, fact.type(), values);
    try {
      return (Record) fact.type().create(values);
    } catch (FactException e) {
      throw BadRow.of("", "", Problem.of("row.refused", vocabulary.label(fact.type())));
    }
  }

  private @Nullable Object value(MappedTerm term, Row row) throws BadRow {
    if (term.constant() != null) {
      return term.constant();
    }
    String text = Cells.stripped(text(term, row));
    if (isNoValue(text)) {
      return null;
    }
    Problem noText =
        term.property().type() == String.class ? row.noText().get(indexes.get(term)) : null;
    Problem bad = row.bad().getOrDefault(indexes.get(term), noText);
    if (bad != null) {
      throw BadRow.of(columnOf(term), text(term, row), bad);
    }
    try {
      String plain = isPercent(term, row) ? text.substring(0, text.length() - 1).strip() : text;
      return cells.read(term, plain);
    } catch (BadValue e) {
      throw BadRow.of(columnOf(term), text(term, row), e.problem());
    }
  }

  private boolean isPercent(MappedTerm term, Row row) {
    return PlanFacts.isValue(term.property())
        && PlanFacts.isPercent(Cells.stripped(text(term, row)));
  }

  /** What a row says the unit of an observation is; null where it does not. */
  private @Nullable Object unit(MappedFact fact, Row row) throws BadRow {
    for (MappedTerm term : fact.terms()) {
      if (term.property().name().equals("unit")) {
        return value(term, row);
      }
    }
    return null;
  }

  private boolean isNoValue(String text) {
    return text.isEmpty() || mapping.noValue().contains(text);
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
          column = columnOf(term);
          value = text(term, row);
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
      for (MappedTerm mappedTerm : fact.terms()) {
        if (fact.type() == type && mappedTerm.property().name().equals(misfit.component())) {
          String column = columnOf(mappedTerm);
          String value = said(mappedTerm, row);
          return BadRow.of(column, value, PlanFacts.reason(pack, misfit, value, label));
        }
      }
    }
    return BadRow.of("", "", PlanFacts.reason(pack, misfit, "", label));
  }

  private String said(MappedTerm term, Row row) {
    return term.constant() == null ? text(term, row) : term.constant().toString();
  }

  /** What a bad row calls its facts and those that they refer to, as far as it can be read. */
  Set<String> ids(Row row) {
    Set<String> ids = new LinkedHashSet<>();
    if (isWhole(row)) {
      for (MappedFact fact : mapped.facts()) {
        for (MappedTerm term : fact.terms()) {
          boolean names = term.property().isKey() || !term.property().references().isEmpty();
          Object id = names && term.column() != null ? readable(term, row) : null;
          if (id != null) {
            ids.add(id.toString());
          }
        }
      }
    }
    return ids;
  }

  /** Whom the fact of a type in a bad row belongs to, as far as the row can be read. */
  Owners owners(FactType type, Row row) {
    Set<FactKey> owners = new LinkedHashSet<>();
    boolean isReferredTo = !refers(type) || isReferredTo(type);
    boolean known = isWhole(row);
    for (MappedFact fact : mapped.facts()) {
      for (MappedTerm term : fact.terms()) {
        boolean refers = !term.property().references().isEmpty();
        boolean tells = refers || isReferredTo && term.property().isKey();
        if (fact.type() == type && tells) {
          Object value = readable(term, row);
          if (value == null) {
            known = false;
          } else if (refers) {
            owners.addAll(References.of(term.property(), value));
          } else if (type.keys().equals(List.of(term.property()))) {
            owners.add(new FactKey(type, List.of(value)));
          }
        }
      }
    }
    return new Owners(owners, known);
  }

  private static boolean refers(FactType type) {
    return type.components().stream().anyMatch(p -> !p.references().isEmpty());
  }

  private boolean isReferredTo(FactType type) {
    return vocabulary.types().stream()
        .flatMap(other -> other.components().stream())
        .anyMatch(p -> p.references().contains(type.type()));
  }

  /**
   * Whom a row that cannot be read may be about.
   *
   * @param facts the facts it refers to; itself where its type refers to none
   * @param known whether these are all, for certain
   */
  record Owners(Set<FactKey> facts, boolean known) {}

  private @Nullable Object readable(MappedTerm term, Row row) {
    try {
      return value(term, row);
    } catch (BadRow e) {
      return null;
    }
  }

  private String text(MappedTerm term, Row row) {
    Integer index = indexes.get(term);
    return index == null || row.broken() != null || index >= row.cells().size()
        ? ""
        : row.cells().get(index);
  }

  private static String columnOf(MappedTerm term) {
    return term.column() == null ? "" : term.column();
  }
}
