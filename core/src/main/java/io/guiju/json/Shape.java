package io.guiju.json;

import java.util.List;
import java.util.stream.Stream;

/** Which properties an object must have, and all that it may have. */
record Shape(List<String> required, List<String> all) {
  static Shape of(String... required) {
    return new Shape(List.of(required), List.of(required));
  }

  Shape and(List<String> more) {
    return new Shape(joined(required, more), joined(all, more));
  }

  Shape maybe(String... more) {
    return new Shape(required, joined(all, List.of(more)));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
