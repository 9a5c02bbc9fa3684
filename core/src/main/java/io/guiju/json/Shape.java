package io.guiju.json;

import java.util.List;
import java.util.stream.Stream;

/** Which properties an object must have, and which it may have. */
record Shape(List<String> required, List<String> optional) {
  static Shape of(String... required) {
    return new Shape(List.of(required), List.of());
  }

  Shape and(List<String> more) {
    return new Shape(Stream.concat(required.stream(), more.stream()).toList(), optional);
  }

  Shape maybe(String... more) {
    return new Shape(required, List.of(more));
  }

  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
