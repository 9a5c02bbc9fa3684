package io.guiju.harness.propose;

import io.guiju.harness.mapping.CellReader;
import io.guiju.harness.words.Problem;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that each row of a table is to give.
 *
 * @param why why it is only shown; null where it holds
 */
record ProposedFact(FactType type, List<ProposedTerm> terms, @Nullable Problem why) {
  /** The same of a kind that is beyond doubt where the fact is. */
  ProposedFact of(Enum<?> kind) {
    List<ProposedTerm> others = new ArrayList<>();
    for (ProposedTerm term : terms) {
      boolean isKind = term.property().name().equals(Nouns.KIND);
      others.add(isKind ? ProposedTerm.constant(term.property(), kind.name()) : term);
    }
    return new ProposedFact(type, others, why);
  }

  /** The same as a comment. */
  ProposedFact shown(Problem because) {
    return new ProposedFact(type, terms, because);
  }

  /**
   * Whether a person has yet to say which facts these are; only a year may be left open besides.
   */
  boolean isUntold() {
    return terms.stream()
        .anyMatch(
            term ->
                term.property().isKey()
                    && term.property().type() == String.class
                    && ProposedTerm.UNSAID.equals(term.constant()));
  }

  /** Whether rows without a valid code as their key are rejected, and remarked at the key. */
  boolean hasCheckedKey() {
    return terms.stream().anyMatch(term -> term.property().isKey() && term.creditCode());
  }

  boolean holds() {
    return why == null;
  }

  /** The components of which the table says nothing. */
  List<Property> rest() {
    return type.components().stream()
        .filter(p -> terms.stream().noneMatch(term -> term.property() == p))
        .toList();
  }

  /** How many of its terms a column holds. */
  long size() {
    return terms.stream()
        .filter(term -> term.state() != ProposedTerm.State.SHOWN && term.column() != null)
        .count();
  }

  /** Whether a row is rejected since a part of its key is not the credit code that it has to be. */
  boolean isMiscoded(int row) {
    return terms.stream()
        .filter(term -> term.property().isKey() && term.creditCode() && term.column() != null)
        .anyMatch(term -> !CellReader.isCreditCode(term.column().cells().get(row)));
  }

  /** The key that each row gives; an open part of it is the same in all rows. */
  List<List<String>> keys(int rows) {
    List<List<String>> keys = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> key = new ArrayList<>();
      for (ProposedTerm term : terms) {
        if (term.property().isKey()) {
          key.add(
              term.column() == null
                  ? Objects.requireNonNull(term.constant())
                  : term.column().cells().get(row));
        }
      }
      keys.add(key);
    }
    return keys;
  }
}
