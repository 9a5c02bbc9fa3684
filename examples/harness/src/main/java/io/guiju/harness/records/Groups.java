package io.guiju.harness.records;

import io.guiju.type.FactType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** The groups of a store in the order of the first row of each, one at a time. */
final class Groups implements Iterator<StoredGroup>, AutoCloseable {
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
  public StoredGroup next() {
    if (!more) {
      throw new NoSuchElementException();
    }
    return store.with(connection, c -> read());
  }

  private StoredGroup read() throws SQLException {
    long number = members.getLong(1);
    Set<Group.Lost> owners = lost(number);
    List<StoredGroup.Member> rows = new ArrayList<>(2);
    do {
      rows.add(
          new StoredGroup.Member(
              members.getString(2), members.getInt(3), members.getLong(4), members.getString(5)));
      more = step();
    } while (more && members.getLong(1) == number);
    return new StoredGroup(sources, complete, rows, owners);
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
