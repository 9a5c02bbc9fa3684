package io.guiju.harness;

import io.guiju.Facts;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Rejection;
import io.guiju.type.FactType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a register says of its records beside those that were read: which types are complete, though
 * it may have none of them, and how many rows could not be read.
 */
final class Remainder {
  private Remainder() {}

  static Facts of(Selection selection, Register read) {
    Facts.Builder facts = Facts.builder();
    selection.mapping().complete().keySet().forEach(type -> facts.complete(record(type)));
    read.forEachRejection(
        rejection -> types(selection, rejection).forEach(type -> facts.unread(record(type))));
    return facts.build();
  }

  /** What the row may have given; one that says again what is there would have given no more. */
  private static List<FactType> types(Selection selection, Rejection rejection) {
    List<FactType> types =
        selection.inputs().stream()
            .filter(input -> input.file().name().equals(rejection.file()))
            .map(Input::mapped)
            .flatMap(Remainder::types)
            .distinct()
            .toList();
    return rejection.isRepeated() && types.size() == 1 ? List.of() : types;
  }

  private static Stream<FactType> types(MappedFile mapped) {
    return mapped.facts().stream().map(fact -> fact.type());
  }

  private static Class<? extends Record> record(FactType type) {
    return type.type().asSubclass(Record.class);
  }
}
