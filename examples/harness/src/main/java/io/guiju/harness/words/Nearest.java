package io.guiju.harness.words;

import java.util.Collection;
import java.util.List;

/**
 * Advice on a name that is not known.
 *
 * @param written the name as it was written
 * @param known the names there are
 */
public record Nearest(String written, List<String> known) {
  public Nearest {
    known = List.copyOf(known);
  }

  public Nearest(String written, Collection<String> known) {
    this(written, List.copyOf(known));
  }
}
