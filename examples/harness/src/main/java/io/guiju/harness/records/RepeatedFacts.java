package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.records.MentionedRows.Mentioned;
import io.guiju.harness.words.Words;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sets rows aside that give a fact which an earlier row gave. */
final class RepeatedFacts implements AutoCloseable {
  /** A row of the store. */
  private record Stored(int source, Row row) {}

  private final Store store;
  private final Sources sources;
  private final KeyNumbers keys;
  private final Withdrawal withdrawal;
  private final Words words;
  private final Insert rejections;
  private final Insert remarks;
  private final Insert owners;

  /**
   * @param complete the types of which all facts are said to be there
   * @param words in which the reasons are kept
   */
  RepeatedFacts(
      Store store, Sources sources, KeyNumbers keys, Set<FactType> complete, Words words) {
    this.store = store;
    this.sources = sources;
    this.keys = keys;
    this.withdrawal = new Withdrawal(complete);
    this.words = words;
    this.rejections = store.into("rejection", 7);
    this.remarks = store.into("remark", 4);
    this.owners = store.into("owner", 4);
  }

  /**
   * @param ordinal which of its facts was given before
   * @param before by this row
   */
  void setAside(long n, List<Mentioned> mentions, int ordinal, int before) {
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
        (type, owner) ->
            owners.add(
                Objects.requireNonNull(numbers.get(KeyText.type(owner) + " " + KeyText.id(owner))),
                type.name(),
                KeyText.type(owner),
                KeyText.id(owner)),
        () -> remarks.add("ownerless", null, again.source(), again.row().line()));
  }

  private Map<String, Integer> numbers(List<Mentioned> mentions) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Mentioned mention : mentions) {
      numbers.put(text(mention.place()), keys.of(mention));
    }
    return numbers;
  }

  private String text(long place) {
    return store.with(
        c -> {
          try (PreparedStatement query =
              c.prepareStatement("SELECT type, id FROM mention WHERE rowid = ?")) {
            query.setLong(1, place);
            try (ResultSet key = query.executeQuery()) {
              key.next();
              return key.getString(1) + " " + key.getString(2);
            }
          }
        });
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

  @Override
  public void close() {
    List.of(rejections, remarks, owners).forEach(Insert::close);
  }
}
