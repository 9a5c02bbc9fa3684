package io.guiju.json;

import io.guiju.Ways;

/** What it takes to satisfy a provision. */
final class WaysJson {
  private static final Shape WAYS = Shape.of("missing", "changes", "exhaustive");

  private WaysJson() {}

  static Entries write(Ways ways, Used used) {
    return new Entries()
        .put("missing", ways.missing().stream().map(set -> MissingJson.write(set, used)).toList())
        .put("changes", ways.changes().stream().map(set -> ChangeJson.write(set, used)).toList())
        .put("exhaustive", ways.exhaustive());
  }

  static Ways read(Json in, Known known) {
    in.shaped(WAYS);
    return new Ways(
        in.get("missing").list(set -> set.list(missing -> MissingJson.read(missing, known))),
        in.get("changes").list(set -> set.list(change -> ChangeJson.read(change, known))),
        in.get("exhaustive").bool());
  }
}
