package io.guiju.spark;

import io.guiju.harness.Selection;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a register, each opened once for its columns.
 *
 * @param given those that Spark reads, by their places among all
 * @param warnings on how files are written
 */
record OpenedTables(
    List<Setup.Table> described, Map<Integer, TableRows> given, List<String> warnings) {
  /**
   * @throws Failure if one cannot be read, or two have one name
   */
  static OpenedTables of(
      Selection selection,
      GivenTables tables,
      Source mapping,
      @Nullable Charset encoding,
      Words words) {
    OpenedTables opened =
        new OpenedTables(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    Set<String> names = new HashSet<>();
    for (Input input : selection.inputs()) {
      Source source = mapping.beside(input.file());
      if (source == null) {
        source = tables.source(input);
      }
      if (!names.add(source.name())) {
        throw Failure.wrong("select.sameName", source.name());
      }
      opened.described.add(
          new Setup.Table(
              source,
              selection.mapping().files().indexOf(input.mapped()),
              opened.columns(input, tables.rows(input), words),
              encoding == null ? "" : encoding.name()));
    }
    return opened;
  }

  private List<String> columns(Input input, @Nullable TableRows rows, Words words) {
    if (rows != null) {
      given.put(described.size(), rows);
      return rows.columns();
    }
    try (Table table = Tables.open(input.file(), input.format())) {
      table.found().forEach(found -> warnings.add(words.say(found)));
      return table.columns();
    }
  }
}
