package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a row that gives no facts is about, as far as it can be read. Thread-safe. */
record Belonging(Vocabulary vocabulary, MappedFile mapped, RowCells cells) {
  /**
   * Whom a row that cannot be read may be about.
   *
   * @param facts the facts it refers to; itself where its type refers to none
   * @param known whether these are all, for certain
   */
  record Owners(Set<FactKey> facts, boolean known) {}

  /** What it calls its facts and those that they refer to. */
  Set<String> ids(Row row) {
    Set<String> ids = new LinkedHashSet<>();
    if (cells.isWhole(row)) {
      for (MappedFact fact : mapped.facts()) {
        for (MappedTerm term : fact.terms()) {
          boolean names = term.property().identifies() && term.column() != null;
          Object id = names ? cells.readable(term, row) : null;
          if (id != null) {
            ids.add(id.toString());
          }
        }
      }
    }
    return ids;
  }

  /** Whom its fact of a type belongs to. */
  Owners owners(FactType type, Row row) {
    Set<FactKey> owners = new LinkedHashSet<>();
    boolean isReferredTo =
        !refers(type) || vocabulary.types().stream().anyMatch(other -> other.refersTo(type));
    boolean known = cells.isWhole(row);
    for (MappedFact fact : mapped.facts()) {
      for (MappedTerm term : fact.terms()) {
        boolean refers = !term.property().references().isEmpty();
        boolean tells = refers || isReferredTo && term.property().isKey();
        if (fact.type() == type && tells) {
          Object value = cells.readable(term, row);
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
}
