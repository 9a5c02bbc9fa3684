package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.records.Mentions.Mentioned;
import io.guiju.harness.words.Words;
import io.guiju.pack.Text;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets rows aside that give a fact which an earlier row gave. */
final class RepeatedFacts implements AutoCloseable {
  /** A row of the store. */
  private record Stored(int source, Row row) {}

  private final Store store;
  private final Sources sources;
  private final Mentions all;
  private final Withdrawal withdrawal;
  private final Reasons reasons;
  private final PreparedStatement lines;
  private final PreparedStatement mentioned;
  private final Insert rejections;
  private final Insert remarks;
  private final Insert owners;

  /**
   * @param complete the types of which all facts are said to be there
   * @param words in which the reasons are kept
   */
  RepeatedFacts(Store store, Sources sources, Mentions all, Set<FactType> complete, Words words) {
    this.store = store;
    this.sources = sources;
    this.all = all;
    this.withdrawal = new Withdrawal(complete);
    this.reasons = Reasons.of(words);
    this.lines =
        store.with(c -> c.prepareStatement("SELECT input, line, cells FROM line WHERE n = ?"));
    this.mentioned =
        store.with(
            c ->
                c.prepareStatement(
                    "SELECT type, id, rowid FROM mention"
                        + " WHERE rowid BETWEEN ? AND ? AND id IS NOT NULL"));
    this.rejections = store.into("rejection", 8);
    this.remarks = store.into("remark", 4);
    this.owners = store.into("owner", 4);
  }

  /**
   * Whether a row adds something to what was given before, some of which it repeats. Where it only
   * repeats, or says something else, it is set aside.
   */
  boolean adds(long n, List<Mentioned> mentions, List<Mentioned> given, Grouping grouping) {
    Stored row = stored(n);
    Map<FactKey, Record> facts = sources.facts(row.source(), row.row());
    List<FactKey> keysInOrder = List.copyOf(facts.keySet());
    @Nullable Repetition first = null;
    boolean addsSome = false;
    for (int i = 0; i < given.size(); i++) {
      int before = grouping.giver(given.get(i));
      if (before == 0) {
        addsSome = true;
        continue;
      }
      FactKey key = keysInOrder.get(i);
      Repetition repetition = repetition(key, facts.get(key), stored(before));
      if (given.size() == 1 && repetition.isEdition()) {
        if (repetition.supersedes()) {
          grouping.replace(given.get(i), n);
        }
        remarks.add("superseded", null, row.source(), row.row().line());
        return false;
      } else if (!repetition.isEqual()) {
        setAside(n, row, mentions, repetition);
        return false;
      }
      first = first == null ? repetition : first;
    }
    if (!addsSome) {
      setAside(n, row, mentions, Objects.requireNonNull(first));
    }
    return addsSome;
  }

  private Repetition repetition(FactKey key, Record fact, Stored before) {
    return new Repetition(
        key,
        fact,
        Objects.requireNonNull(sources.facts(before.source(), before.row()).get(key)),
        sources.name(before.source()),
        before.row().line());
  }

  private void setAside(long n, Stored row, List<Mentioned> mentions, Repetition repetition) {
    RowReader reader = sources.reader(row.source());
    BadRow bad = reader.taken(repetition, row.row());
    Text reason = reasons.of(bad.reason());
    rejections.add(
        n,
        row.source(),
        row.row().line(),
        bad.column(),
        bad.value(),
        reason.zh(),
        reason.en(),
        repetition.isEqual() ? 1 : 0);
    Map<String, Integer> numbers = numbers(mentions);
    withdrawal.of(
        reader.belonging(),
        row.row(),
        bad,
        (type, owner) ->
            owners.add(
                Objects.requireNonNull(numbers.get(KeyText.type(owner) + " " + KeyText.id(owner))),
                type.name(),
                KeyText.type(owner),
                KeyText.id(owner)),
        () -> remarks.add("ownerless", null, row.source(), row.row().line()));
  }

  private Map<String, Integer> numbers(List<Mentioned> mentions) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    store.run(
        c -> {
          mentioned.setLong(1, mentions.get(0).place());
          mentioned.setLong(2, mentions.get(mentions.size() - 1).place());
          try (ResultSet key = mentioned.executeQuery()) {
            while (key.next()) {
              numbers.put(key.getString(1) + " " + key.getString(2), all.keyAt(key.getLong(3)));
            }
          }
        });
    return numbers;
  }

  private Stored stored(long n) {
    return store.with(
        c -> {
          lines.setLong(1, n);
          try (ResultSet row = lines.executeQuery()) {
            row.next();
            return new Stored(
                row.getInt(1), new Row(row.getLong(2), Sources.read(row.getString(3))));
          }
        });
  }

  @Override
  public void close() {
    List.of(rejections, remarks, owners).forEach(Insert::close);
    store.run(
        c -> {
          lines.close();
          mentioned.close();
        });
  }
}
