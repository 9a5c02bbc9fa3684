package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.harness.words.Words;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read: facts that belong together, and the rows that were set aside. It is in its store,
 * and comes from there as it is asked for.
 */
public final class Register {
  /**
   * How many rows of a file there were.
   *
   * @param repeated how many of the rejected gave facts that an earlier row gave
   * @param unchecked those that are tied to nothing that provisions speak of
   * @param encoding the one in which it was read; null where it is no text
   * @param separator what separates its cells; null where nothing does
   * @param found how it is written, where that is worth a note; in words
   */
  public record FileRows(
      long read,
      long rejected,
      long repeated,
      long unchecked,
      @Nullable String encoding,
      @Nullable String separator,
      List<String> found) {}

  private static final String ORPHANS = "SELECT count(*) FROM remark WHERE kind = 'orphans'";

  private final Store store;
  private final Sources sources;
  private final Rejections rejections;
  private final Set<FactType> complete;
  private final long read;
  private final long groups;

  /**
   * @param declared the types that are said to be complete
   */
  Register(Store store, Sources sources, Set<FactType> declared, long read) {
    this.store = store;
    this.sources = sources;
    this.rejections = new Rejections(store, sources);
    this.read = read;
    this.groups = Long.parseLong(store.state(Joining.JOINED));
    Set<String> anyones = new HashSet<>();
    store.forEach(
        "SELECT DISTINCT type FROM remark WHERE kind = 'anyones'",
        row -> anyones.add(row.getString(1)));
    this.complete =
        declared.stream()
            .filter(type -> !anyones.contains(type.name()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The number of rows. */
  public long read() {
    return read;
  }

  /** The rows of each file, in the order in which they were read. */
  public List<FileRows> files() {
    List<FileRows> files = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      long rows = Long.parseLong(store.state(RegisterReader.rowsOf(source)));
      String rejected = " FROM rejection WHERE input = " + source;
      List<String> found = new ArrayList<>();
      store.forEach(
          "SELECT type FROM remark WHERE kind = 'found' AND input = " + source,
          row -> found.add(row.getString(1)));
      files.add(
          new FileRows(
              rows,
              store.number("SELECT count(*)" + rejected),
              store.number("SELECT count(taken)" + rejected),
              store.number(ORPHANS + " AND input = " + source),
              store.state("encoding " + source),
              store.state("separator " + source),
              found));
    }
    return files;
  }

  /** The number of groups of facts. */
  public long size() {
    return groups;
  }

  /**
   * The groups of facts, in the order of the first row of each. The facts are made when they are
   * asked for, on whatever thread.
   */
  public Iterator<? extends Supplier<Facts>> facts() {
    return facts(0);
  }

  /** The same without the first of them. */
  public Iterator<? extends Supplier<Facts>> facts(long skipped) {
    return groups(skipped + 1, groups);
  }

  /** The first of them. */
  public Iterator<? extends Supplier<Facts>> first(long number) {
    return groups(1, number);
  }

  private Groups groups(long from, long through) {
    return new Groups(store, sources, complete, from, through);
  }

  /** What was observed and reported of the plan itself; null where nothing was. */
  public @Nullable Facts plan() {
    String types =
        PlanFacts.types().stream()
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", "));
    List<Group> about = having("k.type IN (" + types + ")");
    Facts.Builder builder = Facts.builder();
    about.forEach(group -> group.addTo(builder, PlanFacts.types()));
    return about.isEmpty() ? null : builder.build();
  }

  /** What the facts of some types are called. */
  public Set<String> ids(Set<FactType> types) {
    Set<String> names = types.stream().map(FactType::name).collect(Collectors.toSet());
    Set<String> ids = new LinkedHashSet<>();
    store.forEach(
        "SELECT type, "
            + KeyText.READABLE
            + " FROM mention WHERE kind <= "
            + Mention.FACT.ordinal(),
        row -> {
          if (names.contains(row.getString(1))) {
            ids.add(row.getString(2));
          }
        });
    return ids;
  }

  /** The ids of the facts of some types that have a name, in the order of their rows. */
  public Set<String> named(String name, Set<FactType> types) {
    Set<String> ids = new LinkedHashSet<>();
    try (Groups all = groups(1, groups)) {
      while (all.hasNext()) {
        Facts facts = all.next().get();
        for (FactType type : types) {
          Property called = type.property("name");
          if (called != null) {
            facts.of(type).stream()
                .filter(fact -> name.equals(called.of(fact)))
                .forEach(fact -> ids.add(facts.keyOf(fact).id()));
          }
        }
      }
    }
    return ids;
  }

  /** The facts called so, each with those that belong together with it. */
  public Map<FactKey, Facts> called(String id) {
    Map<FactKey, Facts> called = new LinkedHashMap<>();
    for (Group group : having(KeyText.READABLE + " = ?", id)) {
      Facts facts = group.facts();
      group.keys().stream()
          .filter(key -> key.id().equals(id))
          .forEach(key -> called.put(key, facts));
    }
    return called;
  }

  /** The groups with a fact whose key, k, fulfils a condition. */
  private List<Group> having(String condition, String... values) {
    List<Group> found = new ArrayList<>();
    store.forEach(
        "SELECT DISTINCT m.grp FROM mention k JOIN member m ON m.n = k.n WHERE k.kind <= "
            + Mention.FACT.ordinal()
            + " AND "
            + condition
            + " ORDER BY m.grp",
        row -> {
          try (Groups one = groups(row.getLong(1), row.getLong(1))) {
            found.add(one.next().group());
          }
        },
        values);
    return found;
  }

  /** How many rows were set aside. */
  public long rejected() {
    return rejections.number();
  }

  /** How many rows are tied to nothing that provisions speak of. */
  public long unchecked() {
    return store.number(ORPHANS);
  }

  /** Tells of each row that was set aside and names an id, in the order of the rows. */
  public void forEachRejection(String id, Consumer<Rejection> told) {
    rejections.forEach(id, told);
  }

  /** Tells of each row that was set aside, in the order of the rows. */
  public void forEachRejection(Consumer<Rejection> told) {
    rejections.forEach(told);
  }

  /** What whoever runs the program should know, in words. */
  public List<String> warnings(Words words) {
    List<String> warnings = new ArrayList<>();
    store.forEach(
        "SELECT type FROM remark WHERE kind = 'found'", row -> warnings.add(row.getString(1)));
    for (String kind : List.of("orphans", "anyones", "ownerless", "superseded", "total")) {
      // Beside min and max, SQLite gives the other columns of the very row.
      store.forEach(
          "SELECT count(*), min(rowid), input, line FROM remark WHERE kind = ?",
          row -> {
            if (row.getLong(1) > 0) {
              warnings.add(
                  words.say(
                      "warn." + kind, row.getLong(1), sources.name(row.getInt(3)), row.getLong(4)));
            }
          },
          kind);
    }
    store.forEach(
        "SELECT input FROM remark WHERE kind = 'empty' ORDER BY input",
        row -> warnings.add(words.say("warn.empty", sources.name(row.getInt(1)))));
    return warnings;
  }
}
