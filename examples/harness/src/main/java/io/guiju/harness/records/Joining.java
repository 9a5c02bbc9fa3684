package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.words.Words;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Superseding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows together whose facts refer to each other, and sets those aside that give a fact
 * again. The store sorts what rows mention, so that each key gets a number; all else goes by
 * numbers, in the order of the rows. Killed, it leaves nothing, and is done anew.
 */
final class Joining {
  static final String JOINED = "groups";

  /** A row of the store. */
  private record Stored(int source, Row row) {}

  private final Store store;
  private final Sources sources;
  private final Withdrawal withdrawal;
  private final Words words;
  private final Insert rejections;
  private final Insert remarks;
  private final Insert owners;
  private final IntTable keyOf;
  private final IntTable givenBy;
  private final UnionFind sets;
  private final IntTable groupOf;
  private final BitSet judged = new BitSet();
  private int groups;

  Joining(Store store, Sources sources, Set<FactType> complete, Words words) {
    this.store = store;
    this.sources = sources;
    this.withdrawal = new Withdrawal(complete);
    this.words = words;
    store.execute("CREATE TEMP TABLE owner(number INT, lost TEXT, type TEXT, id TEXT)");
    this.rejections = store.into("rejection", 7);
    this.remarks = store.into("remark", 4);
    this.owners = store.into("owner", 4);
    this.keyOf = table("mentions", store.number("SELECT max(rowid) FROM mention"));
    long keys = number();
    this.givenBy = table("given", keys);
    this.sets = new UnionFind(table("sets", keys));
    this.groupOf = table("groups", keys);
  }

  private IntTable table(String name, long largest) {
    return new IntTable(store.folder(), name, largest + 1);
  }

  void join() {
    forEachRow(
        "SELECT rowid, n, kind FROM mention WHERE kind <> " + Mention.OWNER.ordinal(),
        this::accept);
    try (Insert members = store.into("member", 3)) {
      forEachRow(
          "SELECT rowid, n, kind FROM mention WHERE kind <= " + Mention.FACT.ordinal(),
          (n, mentions) -> group(n, mentions, members));
    }
    store.execute("CREATE INDEX member_group ON member(grp, n)");
    List.of(rejections, remarks, owners).forEach(Insert::close);
    lose();
    countOrphans();
    store.execute("DROP TABLE owner");
    store.say(JOINED, Integer.toString(groups));
    store.commit();
  }

  /** Gives each key a number, from 1. */
  private long number() {
    return store.with(
        c -> {
          int number = 0;
          String type = "";
          String id = "";
          try (PreparedStatement query =
                  c.prepareStatement("SELECT rowid, type, id FROM mention ORDER BY type, id");
              ResultSet mentions = query.executeQuery()) {
            while (mentions.next()) {
              String nextType = mentions.getString(2);
              String nextId = mentions.getString(3);
              if (number == 0 || !nextId.equals(id) || !nextType.equals(type)) {
                number++;
                type = nextType;
                id = nextId;
              }
              keyOf.put(mentions.getLong(1), number);
            }
          }
          return (long) number;
        });
  }

  /** What one row mentions, in its order. */
  private record Mentioned(long place, Mention how) {}

  @FunctionalInterface
  private interface OfRow {
    void accept(long n, List<Mentioned> mentions) throws SQLException;
  }

  private void forEachRow(String sql, OfRow work) {
    store.with(
        c -> {
          try (PreparedStatement query = c.prepareStatement(sql + " ORDER BY rowid");
              ResultSet mentions = query.executeQuery()) {
            List<Mentioned> row = new ArrayList<>();
            long n = 0;
            while (mentions.next()) {
              if (mentions.getLong(2) != n && !row.isEmpty()) {
                work.accept(n, row);
                row.clear();
              }
              n = mentions.getLong(2);
              row.add(new Mentioned(mentions.getLong(1), Mention.of(mentions.getInt(3))));
            }
            if (!row.isEmpty()) {
              work.accept(n, row);
            }
          }
          return null;
        });
  }

  private int key(Mentioned mention) {
    return keyOf.get(mention.place());
  }

  private void accept(long n, List<Mentioned> mentions) {
    List<Mentioned> given = mentions.stream().filter(m -> m.how().isGiven()).toList();
    for (int i = 0; i < given.size(); i++) {
      int before = givenBy.get(key(given.get(i)));
      if (before != 0) {
        if (given.size() > 1 || !supersedes(n, key(given.get(0)), before)) {
          setAside(n, mentions, i, before);
        }
        return;
      }
    }
    int fact = 0;
    for (Mentioned mention : mentions) {
      if (mention.how().isGiven()) {
        fact = key(mention);
        givenBy.put(fact, (int) n);
      } else {
        sets.join(fact, key(mention));
      }
    }
  }

  /**
   * Whether one of two rows takes the place of the other, each of which gives one fact and the
   * same; then it does.
   */
  private boolean supersedes(long n, int fact, int before) {
    Stored again = stored(n);
    Stored first = stored(before);
    Map<FactKey, Record> later = sources.facts(again.source(), again.row());
    Map<FactKey, Record> earlier = sources.facts(first.source(), first.row());
    Record one = later.values().iterator().next();
    Record other = earlier.values().iterator().next();
    boolean isLater = Superseding.supersedes(one, other);
    if (earlier.size() > 1 || !isLater && !Superseding.supersedes(other, one)) {
      return false;
    }
    if (isLater) {
      givenBy.put(fact, (int) n);
    }
    remarks.add("superseded", null, again.source(), again.row().line());
    return true;
  }

  /**
   * @param ordinal which of its facts was given before
   * @param before by this row
   */
  private void setAside(long n, List<Mentioned> mentions, int ordinal, int before) {
    Stored again = stored(n);
    Stored first = stored(before);
    Map<FactKey, Record> facts = sources.facts(again.source(), again.row());
    FactKey key = List.copyOf(facts.keySet()).get(ordinal);
    Record fact = facts.get(key);
    boolean equal = sources.facts(first.source(), first.row()).get(key).equals(fact);
    RowReader reader = sources.reader(again.source());
    BadRow bad = reader.taken(key, again.row(), equal);
    rejections.add(
        n,
        again.source(),
        again.row().line(),
        bad.column(),
        bad.value(),
        words.say(bad.reason()),
        before);
    Map<String, Integer> numbers = numbers(mentions);
    withdrawal.of(
        sources.input(again.source()).mapped(),
        reader,
        again.row(),
        bad,
        (type, owner) -> {
          Integer number = numbers.get(KeyText.type(owner) + " " + KeyText.id(owner));
          owners.add(
              Objects.requireNonNull(number), type.name(), KeyText.type(owner), KeyText.id(owner));
        },
        () -> remarks.add("ownerless", null, again.source(), again.row().line()));
  }

  private Map<String, Integer> numbers(List<Mentioned> mentions) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Mentioned mention : mentions) {
      numbers.put(
          store.with(
              c -> {
                try (PreparedStatement query =
                    c.prepareStatement("SELECT type, id FROM mention WHERE rowid = ?")) {
                  query.setLong(1, mention.place());
                  try (ResultSet key = query.executeQuery()) {
                    key.next();
                    return key.getString(1) + " " + key.getString(2);
                  }
                }
              }),
          key(mention));
    }
    return numbers;
  }

  private Stored stored(long n) {
    return store.with(
        c -> {
          try (PreparedStatement query =
              c.prepareStatement("SELECT input, line, cells FROM line WHERE n = ?")) {
            query.setLong(1, n);
            try (ResultSet row = query.executeQuery()) {
              row.next();
              return new Stored(
                  row.getInt(1), new Row(row.getLong(2), Sources.read(row.getString(3))));
            }
          }
        });
  }

  /** Says to which groups a row belongs, all its facts or some of them. */
  private void group(long n, List<Mentioned> given, Insert members) {
    if (given.stream().anyMatch(mention -> givenBy.get(key(mention)) != n)) {
      return;
    }
    Map<Integer, List<String>> facts = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      int set = sets.find(key(given.get(i)));
      if (groupOf.get(set) == 0) {
        groupOf.put(set, ++groups);
      }
      if (given.get(i).how() == Mention.SUBJECT) {
        judged.set(groupOf.get(set));
      }
      facts.computeIfAbsent(groupOf.get(set), g -> new ArrayList<>()).add(Integer.toString(i));
    }
    facts.forEach(
        (group, some) -> {
          @Nullable String which = facts.size() == 1 ? null : String.join(" ", some);
          members.add(group, n, which);
        });
  }

  /** Says which types are no longer complete in which groups. */
  private void lose() {
    try (Insert lost = store.into("lost", 4)) {
      store.with(
          c -> {
            String sql =
                "SELECT 0, number, lost, type, id FROM owner UNION ALL"
                    + " SELECT rowid, 0, lost, type, id FROM mention WHERE kind = "
                    + Mention.OWNER.ordinal();
            try (PreparedStatement query = c.prepareStatement(sql);
                ResultSet owner = query.executeQuery()) {
              while (owner.next()) {
                long place = owner.getLong(1);
                int number = place == 0 ? owner.getInt(2) : keyOf.get(place);
                int group = groupOf.get(sets.find(number));
                if (group != 0) {
                  lost.add(group, owner.getString(3), owner.getString(4), owner.getString(5));
                }
              }
            }
            return null;
          });
    }
    store.execute("CREATE INDEX lost_group ON lost(grp)");
  }

  /** Rows that nothing is checked with: no fact tied to them is a subject. */
  private void countOrphans() {
    try (Insert orphans = store.into("remark", 4)) {
      store.with(
          c -> {
            String sql =
                "SELECT m.grp, r.n, r.input, r.line FROM member m JOIN line r ON r.n = m.n"
                    + " ORDER BY m.rowid";
            try (PreparedStatement query = c.prepareStatement(sql);
                ResultSet member = query.executeQuery()) {
              Orphan orphan = null;
              while (member.next()) {
                long n = member.getLong(2);
                if (orphan == null || orphan.n != n) {
                  say(orphan, orphans);
                  orphan = new Orphan(n, member.getInt(3), member.getLong(4));
                }
                orphan.tied |= judged.get(member.getInt(1));
              }
              say(orphan, orphans);
            }
            return null;
          });
    }
  }

  /** A row that may be one. */
  private static final class Orphan {
    final long n;
    final int source;
    final long line;
    boolean tied;

    Orphan(long n, int source, long line) {
      this.n = n;
      this.source = source;
      this.line = line;
    }
  }

  private static void say(@Nullable Orphan row, Insert orphans) {
    if (row != null && !row.tied) {
      orphans.add("orphans", null, row.source, row.line);
    }
  }
}
