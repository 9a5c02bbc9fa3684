package io.guiju.harness.records;

import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.Property;
import io.guiju.type.Superseding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an earlier row gave already.
 *
 * @param file with the next, where that row stands
 */
record Repetition(FactKey key, Record fact, Record earlier, String file, long line) {
  boolean isEqual() {
    return differing().isEmpty();
  }

  /** Whether one of the two takes the place of the other. */
  boolean isEdition() {
    return supersedes() || Superseding.supersedes(earlier, fact);
  }

  boolean supersedes() {
    return Superseding.supersedes(fact, earlier);
  }

  /** In what they differ; numbers do not by the zeros that they are written with. */
  private List<Property> differing() {
    return key.type().components().stream()
        .filter(component -> !isSame(component.of(fact), component.of(earlier)))
        .toList();
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal same
        ? number.compareTo(same) == 0
        : Objects.equals(one, other);
  }

  /** What people call that in which they differ. */
  List<Object> differences(Vocabulary vocabulary) {
    List<Object> labels = new ArrayList<>();
    for (Property property : differing()) {
      Term term = vocabulary.term(key.type(), property.name());
      labels.add(term == null ? property.name() : term.label());
    }
    return labels;
  }
}
