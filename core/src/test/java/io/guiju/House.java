package io.guiju;

import io.guiju.type.Key;
import io.guiju.type.Place;
import org.jspecify.annotations.Nullable;

/** A fact for tests. */
public record House(@Key @Nullable String id, @Nullable Place place) {
  public House {
    if ("refused".equals(id)) {
      throw new IllegalArgumentException("no such house");
    }
  }
}
