package io.guiju.benchmarks.speed;

import io.guiju.benchmarks.Lines;
import io.guiju.benchmarks.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was measured of the provisions about enterprises.
 *
 * @param one by one thread
 * @param two by two threads at once, of some
 */
record SpeedTable(Map<Entry, Measured> one, Map<Entry, Measured> two) {
  void write(Lines out) {
    out.line("| | records a second | least to most | to by hand | bytes a record |");
    out.line("|---|---:|---:|---:|---:|");
    one.forEach((entry, measured) -> row(out, entry.label(), measured, one));
    two.forEach((entry, measured) -> row(out, entry.label() + ", two threads", measured, two));
  }

  private static void row(Lines out, String label, Measured measured, Map<Entry, Measured> all) {
    Measured byHand = all.get(Entry.BY_HAND);
    out.line(
        "| %s | %,.0f | %,.0f to %,.0f | %s | %s |",
        label,
        measured.perSecond(),
        measured.least(),
        measured.most(),
        byHand == null ? "" : Lines.format("%.3f", measured.perSecond() / byHand.perSecond()),
        measured.allocated());
  }

  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    ratio(targets, "outcomes to by hand", Entry.DIRECT, Entry.BY_HAND, 0.9);
    ratio(
        targets,
        "explanations to by hand that builds the same",
        Entry.DIRECT_EXPLAINED,
        Entry.BY_HAND_EXPLAINED,
        0.7);
    ratio(targets, "outcomes to a Drools session a record", Entry.DIRECT, Entry.SESSION, 20);
    Stream.of(Entry.CEL, Entry.QL_EXPRESS)
        .filter(one::containsKey)
        .max(Comparator.comparingDouble(entry -> one.get(entry).perSecond()))
        .ifPresent(
            fastest ->
                ratio(
                    targets,
                    "explanations to the fastest other that tells grounds: " + fastest.label(),
                    Entry.DIRECT_EXPLAINED,
                    fastest,
                    10));
    ratio(
        targets,
        "explanations, one in 1,000 cross-checked, to none",
        Entry.EXPLAINED_CROSS_CHECKED_1000,
        Entry.DIRECT_EXPLAINED,
        0.95);
    if (one.keySet().containsAll(List.of(Entry.DIRECT, Entry.BY_HAND))) {
      targets.add(
          Target.bytes(
              "bytes to by hand: outcomes",
              one.get(Entry.DIRECT).bytes(),
              one.get(Entry.BY_HAND).bytes()));
    }
    if (one.keySet().containsAll(List.of(Entry.DIRECT_EXPLAINED, Entry.BY_HAND_EXPLAINED))) {
      targets.add(
          Target.bytes(
              "bytes to by hand: explained",
              one.get(Entry.DIRECT_EXPLAINED).bytes(),
              one.get(Entry.BY_HAND_EXPLAINED).bytes()));
    }
    for (Entry entry : two.keySet()) {
      if (one.containsKey(entry) && entry != Entry.BY_HAND) {
        targets.add(
            Target.atLeast(
                "two threads to one: " + entry.label(),
                two.get(entry).perSecond() / one.get(entry).perSecond(),
                1.8));
      }
    }
    return targets;
  }

  private void ratio(List<Target> targets, String what, Entry of, Entry to, double atLeast) {
    if (one.containsKey(of) && one.containsKey(to)) {
      targets.add(Target.atLeast(what, one.get(of).perSecond() / one.get(to).perSecond(), atLeast));
    }
  }
}
