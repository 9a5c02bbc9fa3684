package io.guiju.harness.records;

import io.guiju.harness.input.CsvTable;
import io.guiju.harness.input.Row;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Superseding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files of a register. */
public final class RegisterReader {
  private final Mapping mapping;
  private final RulePack pack;
  private final Runnable progress;
  private final Joiner joiner = new Joiner();
  private final List<Rejection> rejections = new ArrayList<>();
  private final RowCount ownerless = new RowCount();
  private final RowCount superseded = new RowCount();
  private long read;

  /**
   * @param progress told of each row
   */
  public RegisterReader(Mapping mapping, RulePack pack, Runnable progress) {
    this.mapping = mapping;
    this.pack = pack;
    this.progress = progress;
  }

  /**
   * Reads the files in their order.
   *
   * @throws Failure if one cannot be read, or does not fit the mapping
   */
  public Register read(List<Input> inputs) {
    inputs.forEach(this::read);
    List<Problem> warnings = new ArrayList<>();
    orphans().warning("warn.orphans", warnings);
    anyones().warning("warn.anyones", warnings);
    ownerless.warning("warn.ownerless", warnings);
    superseded.warning("warn.superseded", warnings);
    return new Register(read, joiner.groups(mapping.complete().keySet()), rejections, warnings);
  }

  private void read(Input input) {
    try (CsvTable table = new CsvTable(input.file(), input.encoding())) {
      RowReader reader = new RowReader(pack.vocabulary(), mapping, input.mapped(), table);
      for (Row row = table.next(); row != null; row = table.next()) {
        read++;
        progress.run();
        try {
          Map<FactKey, Record> facts = untaken(reader, input.file().name(), row);
          joiner.add(
              new AcceptedRow(input.file().name(), row.line(), facts, input.mapped().provenance()));
        } catch (BadRow bad) {
          rejections.add(bad.at(input.file().name(), row.line()));
          withdraw(input, reader, row, bad);
        }
      }
    }
  }

  private Map<FactKey, Record> untaken(RowReader reader, String file, Row row) throws BadRow {
    Map<FactKey, Record> facts = reader.facts(row);
    for (Map.Entry<FactKey, Record> fact : facts.entrySet()) {
      Misfit misfit = PlanFacts.misfit(pack, fact.getValue());
      if (misfit != null) {
        throw reader.unfit(pack, fact.getKey().type(), misfit, row);
      }
      Record first = joiner.find(fact.getKey());
      if (first != null && isEdition(first, fact.getValue())) {
        superseded.add(file, row.line());
      } else if (first != null) {
        throw reader.taken(fact.getKey(), row, first.equals(fact.getValue()));
      }
    }
    return facts;
  }

  /** Whether one of two facts takes the place of the other. */
  private static boolean isEdition(Record one, Record other) {
    return Superseding.supersedes(one, other) || Superseding.supersedes(other, one);
  }

  /** The bad row may have held the one fact that its owner seems not to have. */
  private void withdraw(Input input, RowReader reader, Row row, BadRow bad) {
    for (FactType type : mapping.complete().keySet()) {
      if (input.mapped().gives(type) && bad.kept() != type) {
        RowReader.Owners owners = reader.owners(type, row);
        joiner.lost(type, owners.facts());
        if (!owners.known()) {
          ownerless.add(input.file().name(), row.line());
        }
      }
    }
  }

  private RowCount orphans() {
    Set<FactType> subjects = new HashSet<>(PlanFacts.types());
    pack.entitlements().stream().map(Provision::subject).forEach(subjects::add);
    return count(joiner.withoutSubject(subjects));
  }

  /** Rows that take a type declared complete from everyone. */
  private RowCount anyones() {
    return count(
        mapping.complete().keySet().stream().flatMap(t -> joiner.anyones(t).stream()).toList());
  }

  private static RowCount count(List<AcceptedRow> rows) {
    RowCount count = new RowCount();
    rows.forEach(row -> count.add(row.file(), row.line()));
    return count;
  }
}
