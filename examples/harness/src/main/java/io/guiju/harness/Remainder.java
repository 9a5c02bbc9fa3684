package io.guiju.harness;

import io.guiju.Facts;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.records.Register;
import io.guiju.type.FactType;
import java.util.List;

/**
 * What a register says of its records beside those that were read: which types are complete, though
 * it may have none of them, and how many rows could not be read.
 */
final class Remainder {
  private Remainder() {}

  static Facts of(Selection selection, Register read) {
    Facts.Builder facts = Facts.builder();
    selection.mapping().complete().keySet().forEach(type -> facts.complete(record(type)));
    List<Register.FileRows> files = read.files();
    for (int i = 0; i < files.size(); i++) {
      List<FactType> types = types(selection.inputs().get(i).mapped());
      long unread = unread(files.get(i), types);
      types.forEach(type -> facts.unread(record(type), unread));
    }
    return facts.build();
  }

  /** A row that says again what is there, and nothing else, would have given no more. */
  private static long unread(Register.FileRows rows, List<FactType> types) {
    return types.size() == 1 ? rows.rejected() - rows.repeated() : rows.rejected();
  }

  private static List<FactType> types(MappedFile mapped) {
    return mapped.facts().stream().map(fact -> fact.type()).distinct().toList();
  }

  private static Class<? extends Record> record(FactType type) {
    return type.type().asSubclass(Record.class);
  }
}
