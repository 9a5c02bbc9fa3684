package io.guiju.harness.records;

import io.guiju.type.FactKey;
import java.util.stream.Collectors;

/** How the store writes keys: by type and id, in which parts cannot run together. */
final class KeyText {
  private static final String BETWEEN = "\u001F";

  private KeyText() {}

  static String type(FactKey key) {
    return key.type().name();
  }

  static String id(FactKey key) {
    // Nearly all have one part, and this is asked of each fact.
    return key.parts().size() == 1
        ? key.parts().get(0).toString()
        : key.parts().stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
  }

  /** An id as people write it. */
  static String readable(String id) {
    return id.replace(BETWEEN, "/");
  }

  /** The same in SQL. */
  static final String READABLE = "replace(id, char(31), '/')";
}
