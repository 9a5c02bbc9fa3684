package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Lines;
import io.guiju.benchmarks.Target;
import io.guiju.benchmarks.speed.JudgingMadeUp.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was measured of made-up packs: kinds of conditions, and sizes. */
record MadeUpTable(Map<MadeUpRow, Measured> rows) {
  void write(Lines out) {
    out.line(
        "| made-up pack | records a second | least to most | ns a provision | bytes a record |");
    out.line("|---|---:|---:|---:|---:|");
    rows.forEach(
        (row, measured) ->
            out.line(
                "| %s | %,.0f | %,.0f to %,.0f | %,.1f | %s |",
                row.label(),
                measured.perSecond(),
                measured.least(),
                measured.most(),
                nanosAProvision(row),
                measured.allocated()));
  }

  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (MadeUp kind : MadeUp.KINDS) {
      MadeUpRow library = new MadeUpRow(kind, By.LIBRARY, 1);
      MadeUpRow byHand = new MadeUpRow(kind, By.BY_HAND, 1);
      MadeUpRow two = new MadeUpRow(kind, By.LIBRARY, 2);
      if (rows.containsKey(library) && rows.containsKey(byHand)) {
        targets.add(
            Target.atLeast("to by hand: " + kind.label(), speed(library) / speed(byHand), 0.9));
        targets.add(
            Target.bytes(
                "bytes to by hand: " + kind.label(),
                rows.get(library).bytes(),
                rows.get(byHand).bytes()));
      }
      if (rows.containsKey(library) && rows.containsKey(two)) {
        targets.add(
            Target.atLeast(
                "two threads to one: " + kind.label(), speed(two) / speed(library), 1.8));
      }
    }
    MadeUpRow ten = new MadeUpRow(MadeUp.TEN, By.LIBRARY, 1);
    MadeUpRow thousand = new MadeUpRow(MadeUp.THOUSAND, By.LIBRARY, 1);
    if (rows.containsKey(ten) && rows.containsKey(thousand)) {
      targets.add(
          Target.atMost(
              "a provision in a pack of 1,000 to one in a pack of 10",
              nanosAProvision(thousand) / nanosAProvision(ten),
              1.3));
    }
    return targets;
  }

  private double speed(MadeUpRow row) {
    return rows.get(row).perSecond();
  }

  /** Of a thread, so that two at once can be compared with one. */
  private double nanosAProvision(MadeUpRow row) {
    return 1e9 * row.threads() / speed(row) / row.pack().conditions().size();
  }
}
