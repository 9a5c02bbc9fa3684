package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.TotalRow;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.progress.Misfit;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of one input, each by itself. Thread-safe. */
final class RowWork {
  private final RulePack pack;
  private final Set<FactType> complete;
  private final RowReader reader;
  private final Set<FactType> subjects = new HashSet<>(PlanFacts.types());

  RowWork(RulePack pack, Mapping mapping, RowReader reader) {
    this.pack = pack;
    this.complete = mapping.complete().keySet();
    this.reader = reader;
    pack.entitlements().stream().map(Provision::subject).forEach(subjects::add);
  }

  ReadRow read(Row row) {
    List<ReadRow.Key> mentions = new ArrayList<>();
    List<ReadRow.Remark> remarks = new ArrayList<>();
    try {
      Map<FactKey, Record> facts = facts(row);
      FactKey first = facts.keySet().iterator().next();
      facts.forEach((key, fact) -> mention(key, fact, first, mentions, remarks));
      if (TotalRow.isCalled(first.parts().get(0).toString())) {
        remarks.add(new ReadRow.Remark("total", null));
      }
      return new ReadRow(row.line(), Sources.write(row.cells()), null, mentions, remarks);
    } catch (BadRow bad) {
      reader
          .belonging()
          .ids(row)
          .forEach(id -> remarks.add(new ReadRow.Remark(Rejections.NAMED, id)));
      new Withdrawal(complete)
          .of(
              reader.belonging(),
              row,
              bad,
              (type, owner) -> mentions.add(ReadRow.Key.of(Mention.OWNER, owner, type.name())),
              () -> remarks.add(new ReadRow.Remark("ownerless", null)));
      return new ReadRow(row.line(), null, bad, mentions, remarks);
    }
  }

  private Map<FactKey, Record> facts(Row row) throws BadRow {
    Map<FactKey, Record> facts = reader.facts(row);
    for (Map.Entry<FactKey, Record> fact : facts.entrySet()) {
      Misfit misfit = PlanFacts.misfit(pack, fact.getValue());
      if (misfit != null) {
        throw reader.unfit(pack, fact.getKey().type(), misfit, row);
      }
    }
    return facts;
  }

  private void mention(
      FactKey key,
      Record fact,
      FactKey first,
      List<ReadRow.Key> mentions,
      List<ReadRow.Remark> remarks) {
    Mention how = subjects.contains(key.type()) ? Mention.SUBJECT : Mention.FACT;
    mentions.add(ReadRow.Key.of(how, key, null));
    for (FactKey other : References.of(key.type(), fact)) {
      mentions.add(
          other.equals(first) ? ReadRow.Key.FIRST : ReadRow.Key.of(Mention.REFERENCE, other, null));
    }
    if (complete.contains(key.type()) && References.someUnknown(key.type(), fact)) {
      remarks.add(new ReadRow.Remark("anyones", key.type().name()));
    }
  }
}
