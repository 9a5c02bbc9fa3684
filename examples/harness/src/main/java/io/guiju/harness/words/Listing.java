package io.guiju.harness.words;

import java.util.Collection;
import java.util.List;

/** Several things, joined as the language joins them. */
public record Listing(List<Object> items) {
  public Listing {
    items = List.copyOf(items);
  }

  public static Listing of(Collection<?> items) {
    return new Listing(List.copyOf(items));
  }
}
