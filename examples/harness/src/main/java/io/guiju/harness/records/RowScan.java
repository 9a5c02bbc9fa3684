package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at single rows of an input before they are read into registers: for who has many machines,
 * and gives to each a register of rows that belong together. Thread-safe.
 */
public final class RowScan {
  private final RowWork work;
  private final String file;
  private final Reasons reasons;

  /**
   * @param columns of the input
   * @throws io.guiju.harness.words.Failure if they lack one that the mapping names
   */
  public RowScan(RulePack pack, Mapping mapping, Input input, List<String> columns, Words words) {
    RowReader reader =
        new RowReader(pack.vocabulary(), mapping, input.mapped(), input.file(), columns);
    this.work = new RowWork(pack, mapping, reader);
    this.file = input.file().name();
    this.reasons = Reasons.of(words);
  }

  public ScannedRow scan(Row row) {
    ReadRow read = work.read(row);
    List<String> keys = new ArrayList<>();
    List<ScannedRow.Id> given = new ArrayList<>();
    for (ReadRow.Key key : read.mentions()) {
      if (key.how() != Mention.FIRST) {
        keys.add(key.type() + " " + key.id());
      }
      if (key.how().isGiven()) {
        given.add(new ScannedRow.Id(key.type(), KeyText.readable(key.id())));
      }
    }
    List<String> anyones = new ArrayList<>();
    for (ReadRow.Remark remark : read.remarks()) {
      if (remark.kind().equals("anyones")) {
        anyones.add(remark.type());
      }
    }
    return new ScannedRow(keys, given, rejection(read), anyones);
  }

  private @Nullable Rejection rejection(ReadRow read) {
    BadRow bad = read.aside();
    return bad == null
        ? null
        : new Rejection(file, read.line(), bad.column(), bad.value(), reasons.of(bad.reason()));
  }
}
