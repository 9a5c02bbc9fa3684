package io.guiju.harness.records;

import io.guiju.batch.InOrder;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a register into a store, and brings together what belongs together. A store
 * that was read in part is gone on with.
 */
public final class RegisterReader {
  private static final int COMMIT = 20_000;
  private static final String READ = "read";

  private final Store store;
  private final Mapping mapping;
  private final RulePack pack;
  private final Words words;
  private final Reasons reasons;
  private final InOrder threads;
  private final RowWatch progress;
  private final Sources sources = new Sources();
  private final Insert lines;
  private final Insert mentions;
  private final Insert rejections;
  private final Insert remarks;
  private long read;
  private long rows;

  /**
   * @param words in which it is kept what is said of files; why rows are set aside is in both
   * @param threads on which facts are made of rows
   * @param progress told of each row
   */
  public RegisterReader(
      Store store,
      Mapping mapping,
      RulePack pack,
      Words words,
      InOrder threads,
      RowWatch progress) {
    this.store = store;
    this.mapping = mapping;
    this.pack = pack;
    this.words = words;
    this.reasons = Reasons.of(words);
    this.threads = threads;
    this.progress = progress;
    this.lines = store.into("line", 4);
    this.mentions = store.into("mention", 5);
    this.rejections = store.into("rejection", 8);
    this.remarks = store.into("remark", 4);
  }

  /** Whether rows are in a store. */
  public static boolean isBegun(Store store) {
    return store.state(READ) != null;
  }

  /**
   * Reads the files in their order.
   *
   * @throws Failure if one cannot be read, or does not fit the mapping
   */
  public Register read(List<Input> inputs) {
    read = count(READ);
    for (int source = 0; source < inputs.size(); source++) {
      read(source, inputs.get(source));
    }
    if (store.state(Joining.JOINED) == null) {
      new Joining(store, sources, mapping.complete().keySet(), words).join();
    }
    return new Register(store, sources, mapping.complete().keySet(), read);
  }

  /** Under which name the store says how many rows of an input were read. */
  static String rowsOf(int source) {
    return "rows " + source;
  }

  /** Whether no row says that there is none: its types are said to be all there. */
  private boolean isZero(Input input) {
    return input.mapped().facts().stream()
        .allMatch(fact -> mapping.complete().containsKey(fact.type()));
  }

  private void say(String name, @Nullable String value) {
    if (value != null) {
      store.say(name, value);
    }
  }

  private long count(String name) {
    String said = store.state(name);
    return said == null ? 0 : Long.parseLong(said);
  }

  private void read(int source, Input input) {
    String columns = store.state("columns " + source);
    if (columns != null && store.state("whole " + source) != null) {
      sources.add(input, reader(input, Sources.read(columns)));
      return;
    }
    try (Table table = Tables.open(input.file(), input.format())) {
      RowReader reader = reader(input, table.columns());
      sources.add(input, reader);
      if (columns == null) {
        store.say("columns " + source, Sources.write(table.columns()));
        say("encoding " + source, table.encoding());
        say("separator " + source, table.separator());
        table.found().forEach(found -> remarks.add("found", words.say(found), source, 0));
      }
      RowWork work = new RowWork(pack, mapping, reader);
      rows = count(rowsOf(source));
      threads.run(new TableRows(table, rows), work::read, row -> write(source, row));
      if (rows == 0 && !isZero(input)) {
        remarks.add("empty", null, source, 0);
      }
      store.say("whole " + source, "");
      commit(source);
    }
  }

  private RowReader reader(Input input, List<String> columns) {
    return new RowReader(pack.vocabulary(), mapping, input.mapped(), input.file(), columns);
  }

  private void commit(int source) {
    List.of(lines, mentions, rejections, remarks).forEach(Insert::flush);
    store.say(READ, Long.toString(read));
    store.say(rowsOf(source), Long.toString(rows));
    store.commit();
  }

  private void write(int source, ReadRow row) {
    read++;
    progress.read();
    BadRow bad = row.aside();
    if (bad == null) {
      lines.add(read, source, row.line(), row.cells());
    } else {
      progress.rejected();
      Text reason = reasons.of(bad.reason());
      rejections.add(
          read, source, row.line(), bad.column(), bad.value(), reason.zh(), reason.en(), null);
    }
    for (ReadRow.Key key : row.mentions()) {
      mentions.add(read, key.how().ordinal(), key.type(), key.id(), key.lost());
    }
    row.remarks().forEach(r -> remarks.add(r.kind(), r.type(), source, row.line()));
    if (++rows % COMMIT == 0) {
      commit(source);
    }
  }
}
