package io.guiju.harness.records;

import io.guiju.harness.input.Format;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.pack.Text;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A file to read, and what the mapping says of it. */
public record Input(SourceFile file, MappedFile mapped, Format format) {
  /** What is assumed of some, for beside the results that rest on it; each note once. */
  public static Set<Text> notes(Collection<Input> inputs) {
    return inputs.stream()
        .map(Input::mapped)
        .map(MappedFile::note)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
