package io.guiju.harness.records;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import java.nio.charset.Charset;

/** A file to read, and what the mapping says of it. */
public record Input(SourceFile file, MappedFile mapped, Charset encoding) {}
