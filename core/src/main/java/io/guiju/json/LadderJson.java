package io.guiju.json;

import io.guiju.Ladder;
import io.guiju.Truth;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import io.guiju.type.ListParameter;
import org.jspecify.annotations.Nullable;

/** Where the subject of a finding stands on the ladder of its provision. */
final class LadderJson {
  private static final Shape LADDER = Shape.of("rungs", "steps", "brings");
  private static final Shape RUNG = Shape.of("rule", "mark", "reached");
  private static final Shape VALUE = Shape.of("valueType", "value");
  private static final Shape LIST = Shape.of("valueType", "list");

  private LadderJson() {}

  static @Nullable Entries write(@Nullable Ladder ladder, Used used) {
    return ladder == null
        ? null
        : new Entries()
            .put("rungs", ladder.rungs().stream().map(rung -> write(rung, used)).toList())
            .put("steps", ladder.steps().stream().map(set -> ChangeJson.write(set, used)).toList())
            .put("brings", ladder.brings().stream().map(Provision::id).toList());
  }

  private static Entries write(Ladder.Rung rung, Used used) {
    return new Entries()
        .put("rule", rung.rule())
        .put("mark", mark(rung.mark(), used))
        .put("reached", rung.reached().name());
  }

  /** With the type of the value, which no term says here. */
  private static Entries mark(Object mark, Used used) {
    if (mark instanceof ListParameter<?> list) {
      Object member = list.isEmpty() ? "" : list.iterator().next();
      return new Entries()
          .put("valueType", ValueTypes.nameOf(member))
          .put("list", used.value(list));
    }
    return new Entries().put("valueType", ValueTypes.nameOf(mark)).put("value", used.value(mark));
  }

  static Ladder read(Json in, Provision provision, FactKey subject, Known known) {
    in.shaped(LADDER);
    return new Ladder(
        provision,
        subject,
        in.get("rungs").list(rung -> rung(rung, known)),
        in.get("steps").list(set -> set.list(step -> ChangeJson.read(step, known))),
        in.get("brings").list(known::provision));
  }

  private static Ladder.Rung rung(Json in, Known known) {
    in.shaped(RUNG);
    return new Ladder.Rung(
        in.get("rule").text(),
        mark(in.get("mark"), known),
        in.get("reached").constant(Truth.class));
  }

  private static Object mark(Json in, Known known) {
    boolean isList = in.map().containsKey("list");
    in.shaped(isList ? LIST : VALUE);
    Class<?> type = known.valueType(in.get("valueType"));
    return isList ? ValueJson.list(in.get("list"), type) : ValueJson.read(in.get("value"), type);
  }
}
