package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types of facts a table gives, and which column holds what of them. */
final class Layout {
  static final String YEAR = "year";
  private static final String NAME = "name";

  private final Sample sample;
  private final Candidates candidates;
  private final List<FactType> types;
  private final Set<FactType> byName;
  private final Set<FactType> given = new LinkedHashSet<>();

  /**
   * @param byName types whose facts are told apart by their names, because another file has no ids
   */
  Layout(Sample sample, List<FactType> types, Set<FactType> byName) {
    this.sample = sample;
    this.candidates = new Candidates(sample);
    this.types = types;
    this.byName = byName;
    types.stream().filter(type -> isNamed(type) && hasKey(type)).forEach(given::add);
    types.stream().filter(type -> isHinted(type) && hasKey(type)).forEach(given::add);
    types.stream().filter(this::isIdentifiedAlone).forEach(given::add);
  }

  /** In the order of the pack. */
  List<FactType> given() {
    return types.stream().filter(given::contains).toList();
  }

  boolean gives(FactType type) {
    return given.contains(type);
  }

  /** A heading is the name of one of its terms, and of no other type's. */
  private boolean isNamed(FactType type) {
    return sample.columns().stream()
        .anyMatch(column -> named(column).equals(Set.of(type)) && tells(column, type));
  }

  /** Headings that several types have are of those that the table can tell apart. */
  private boolean isHinted(FactType type) {
    return sample.columns().stream()
        .anyMatch(
            column ->
                named(column).contains(type)
                    && tells(column, type)
                    && named(column).stream().noneMatch(given::contains));
  }

  private static Set<FactType> named(Column column) {
    Set<FactType> named = new LinkedHashSet<>();
    column.matches().stream()
        .filter(match -> match.strength() == Strength.NAME && match.isComponent())
        .forEach(match -> named.add(match.type()));
    return named;
  }

  /** More than which fact of a type other types refer to: a code may belong to someone else. */
  private boolean tells(Column column, FactType type) {
    boolean isReferredTo = types.stream().anyMatch(other -> other.refersTo(type));
    return column.matches().stream()
        .filter(match -> match.type() == type)
        .map(Match::property)
        .anyMatch(p -> !(p.isKey() && p.references().isEmpty() && isReferredTo));
  }

  /** An id alone gives a fact of its type where nothing in the table may be what it belongs to. */
  private boolean isIdentifiedAlone(FactType type) {
    return identity(type) != null
        && given.stream().allMatch(other -> other == type || refersOnlyTo(other, type));
  }

  private static boolean refersOnlyTo(FactType type, FactType other) {
    List<Property> references =
        type.components().stream().filter(p -> !p.references().isEmpty()).toList();
    return references.stream().anyMatch(p -> p.references().equals(List.of(other.type())))
        && references.stream()
            .noneMatch(p -> p.references().size() > 1 && p.references().contains(other.type()));
  }

  /** Whether each row says which fact it gives; only a year may be left to a person. */
  private boolean hasKey(FactType type) {
    return type.keys().stream()
        .filter(key -> key.type() == String.class)
        .allMatch(key -> column(type, key) != null || isUntold(type));
  }

  /**
   * A fact without a name needs an id that a person may make up: one that belongs to another, or of
   * which several headings speak.
   */
  boolean isUntold(FactType type) {
    Property reference = firstReference(type);
    return type.property(NAME) == null
        && type.keys().stream().allMatch(key -> key.references().isEmpty())
        && (reference == null
            ? type.keys().size() == 1 && headings(type) > 2
            : column(type, reference) != null);
  }

  private static @Nullable Property firstReference(FactType type) {
    return type.components().stream()
        .filter(p -> !p.references().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The column that tells facts of a type apart, or null: ids, or else names. */
  @Nullable Column identity(FactType type) {
    Column key = byName.contains(type) ? null : key(type);
    return key == null ? name(type) : key;
  }

  /** The column with the ids of a type, or null. */
  @Nullable Column key(FactType type) {
    Property key = type.keys().get(0);
    return type.keys().size() == 1 && key.references().isEmpty()
        ? candidates.first(type, key, Strength.NAME)
        : null;
  }

  /** The column with the names of a type, or null: its own, or that of who makes a product. */
  @Nullable Column name(FactType type) {
    Property name = type.property(NAME);
    Column own = name == null ? null : candidates.first(type, name, Strength.NAME);
    return name == null || own != null ? own : referring(type);
  }

  private @Nullable Column referring(FactType type) {
    for (FactType other : given()) {
      for (Property property : other.components()) {
        if (property.references().equals(List.of(type.type()))) {
          Column column = candidates.first(other, property, Strength.NAME);
          if (column != null) {
            return column;
          }
        }
      }
    }
    return null;
  }

  /** The column that holds a component, or null. */
  @Nullable Column column(FactType type, Property property) {
    Column own = own(type, property);
    if (!property.references().isEmpty()) {
      return own == null && candidates.isHeaded(type, property)
          ? null
          : reference(own, type, property);
    } else if (own == null && property.name().equals(NAME)) {
      return name(type);
    } else if (type.keys().equals(List.of(property)) && property.type() == String.class) {
      return own != null && !byName.contains(type) ? own : standIn(type);
    }
    return own;
  }

  /**
   * A code beside a name is that of who is named, where no other column is its name. What another
   * component of the fact refers to is not meant twice.
   */
  private @Nullable Column reference(@Nullable Column own, FactType referring, Property property) {
    for (Class<?> target : property.references()) {
      FactType type = FactType.of(target);
      Column name = name(type);
      boolean other =
          referring.components().stream()
              .anyMatch(p -> p != property && p.references().equals(List.of(target)));
      boolean coded = !byName.contains(type) && key(type) != null;
      Column identity = identity(type);
      if (identity != null && !other && (own == null || coded && (name == null || name == own))) {
        return identity;
      }
    }
    return own;
  }

  /** What tells facts apart that have no id: their names, or whom they belong to. */
  private @Nullable Column standIn(FactType type) {
    if (type.property(NAME) != null) {
      return name(type);
    }
    Property reference = firstReference(type);
    Column owner = reference == null ? null : column(type, reference);
    return owner != null && owner.tellsRowsApart() ? owner : null;
  }

  private @Nullable Column own(FactType type, Property property) {
    for (Strength strength : List.of(Strength.NAME, Strength.SHARED, Strength.BARE)) {
      Column column = candidates.first(type, property, strength);
      if (column != null && (strength != Strength.BARE || takes(column, type))) {
        return column;
      }
    }
    return null;
  }

  /** Of the types that need a heading such as 编号, the one that most other headings speak of. */
  private boolean takes(Column column, FactType type) {
    return column.matches().stream()
        .filter(match -> match.type() != type && given.contains(match.type()))
        .filter(match -> isWanting(match.type(), match.property()))
        .allMatch(match -> headings(type) > headings(match.type()));
  }

  private boolean isWanting(FactType type, Property property) {
    return candidates.first(type, property, Strength.NAME) == null
        && candidates.first(type, property, Strength.SHARED) == null;
  }

  private long headings(FactType type) {
    return sample.columns().stream()
        .filter(
            column ->
                column.matches().stream()
                    .anyMatch(m -> m.type() == type && m.strength() == Strength.NAME))
        .count();
  }

  Candidates candidates() {
    return candidates;
  }

  Sample sample() {
    return sample;
  }
}
