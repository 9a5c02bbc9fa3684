package io.guiju.harness.records;

import io.guiju.harness.input.Format;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;

/** A file to read, and what the mapping says of it. */
public record Input(SourceFile file, MappedFile mapped, Format format) {}
