package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of a store in the order of the first row of each, one at a time. */
final class Groups implements Iterator<Group>, AutoCloseable {
  private static final String MEMBERS =
      "SELECT m.grp, m.facts, r.input, r.line, r.cells FROM member m JOIN line r ON r.n = m.n"
          + " WHERE m.grp BETWEEN ? AND ? ORDER BY m.grp, m.n";
  private static final String LOST =
      "SELECT grp, lost, type, id FROM lost WHERE grp BETWEEN ? AND ? ORDER BY grp";

  private final Store store;
  private final Sources sources;
  private final Set<FactType> complete;
  private final Connection connection;
  private final ResultSet members;
  private final ResultSet lost;
  private boolean moreLost;
  private boolean more;

  /**
   * @param complete the types of which all facts are there, but where they are lost
   * @param from the first group, the very first being 1
   * @param through the last
   */
  Groups(Store store, Sources sources, Set<FactType> complete, long from, long through) {
    this.store = store;
    this.sources = sources;
    this.complete = complete;
    this.connection = store.reader();
    this.members = query(MEMBERS, from, through);
    this.lost = query(LOST, from, through);
    this.moreLost = store.with(connection, c -> lost.next());
    this.more = step();
  }

  private ResultSet query(String sql, long from, long through) {
    return store.with(
        connection,
        c -> {
          PreparedStatement query = c.prepareStatement(sql);
          query.setLong(1, from);
          query.setLong(2, through);
          return query.executeQuery();
        });
  }

  private boolean step() {
    return store.with(
        connection,
        c -> {
          boolean next = members.next();
          if (!next) {
            close();
          }
          return next;
        });
  }

  @Override
  public boolean hasNext() {
    return more;
  }

  @Override
  public Group next() {
    if (!more) {
      throw new NoSuchElementException();
    }
    return store.with(connection, c -> read());
  }

  private Group read() throws SQLException {
    long number = members.getLong(1);
    Group group = new Group(complete, lost(number));
    do {
      add(members.getInt(3), group);
      more = step();
    } while (more && members.getLong(1) == number);
    return group;
  }

  private void add(int source, Group group) throws SQLException {
    Row row = new Row(members.getLong(4), Sources.read(members.getString(5)));
    @Nullable String some = members.getString(2);
    List<String> wanted = some == null ? List.of() : List.of(some.split(" "));
    int ordinal = 0;
    for (Map.Entry<FactKey, Record> fact : sources.facts(source, row).entrySet()) {
      if (some == null || wanted.contains(Integer.toString(ordinal))) {
        group.add(fact.getKey(), fact.getValue(), sources.input(source).mapped().provenance());
      }
      ordinal++;
    }
  }

  /** Few groups lost something: a second query goes along, instead of one for each group. */
  private Set<Group.Lost> lost(long group) throws SQLException {
    if (!moreLost || lost.getLong(1) != group) {
      return Set.of();
    }
    Set<Group.Lost> owners = new HashSet<>();
    do {
      owners.add(new Group.Lost(lost.getString(2), lost.getString(3), lost.getString(4)));
      moreLost = lost.next();
    } while (moreLost && lost.getLong(1) == group);
    return owners;
  }

  @Override
  public void close() {
    store.close(connection);
  }
}
