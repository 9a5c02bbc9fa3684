package io.guiju.harness.input;

/** What somebody says of how a table is kept. */
public sealed interface Format permits FileFormat, Database, SuppliedTable {}
