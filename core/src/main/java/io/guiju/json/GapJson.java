package io.guiju.json;

import io.guiju.Gap;
import org.jspecify.annotations.Nullable;

/** How much a failed ground lacks. */
final class GapJson {
  private static final Shape GAP =
      Shape.of("fact", "term", "amount", "upwards", "inclusive").maybe("given", "bound", "instead");

  private GapJson() {}

  static Entries write(Gap gap, Used used) {
    return new Entries()
        .put("fact", used.fact(gap.fact()))
        .put("term", used.term(gap.term()))
        .putKnown("given", gap.given() == null ? null : used.term(gap.given()))
        .put("amount", ValueJson.share(gap.amount()))
        .put("upwards", gap.upwards())
        .put("inclusive", gap.inclusive())
        .putKnown("bound", used.known(gap.bound()))
        .putKnown("instead", writeKnown(gap.instead(), used));
  }

  static @Nullable Entries writeKnown(@Nullable Gap gap, Used used) {
    return gap == null ? null : write(gap, used);
  }

  static Gap read(Json in, Known known) {
    in.shaped(GAP);
    return new Gap(
        known.fact(in.get("fact")),
        known.term(in.get("term")),
        in.find("given", known::term),
        ValueJson.share(in.get("amount")),
        in.get("upwards").bool(),
        in.get("inclusive").bool(),
        in.find("bound", ValueJson::share),
        in.find("instead", gap -> read(gap, known)));
  }
}
