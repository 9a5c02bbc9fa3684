package io.guiju.harness.input;

import java.util.function.Supplier;

/** A table that whoever embeds the program opens. */
public record SuppliedTable(Supplier<Table> table) implements Format {}
