package io.guiju.benchmarks.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of one run, in Markdown.
 *
 * @param one by one thread
 * @param two by two threads at once, of some
 */
record SpeedTable(Map<Entry, Measured> one, Map<Entry, Measured> two) {
  String write(LocalDate day, double loadBefore, double loadAfter) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "%s, %s %s, %d processors, %s %s; load %.1f before and %.1f after",
        day,
        System.getProperty("java.vm.name"),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        loadBefore,
        loadAfter);
    line(out, "");
    line(out, "| | records a second | least to most | to by hand | bytes a record |");
    line(out, "|---|---:|---:|---:|---:|");
    one.forEach((entry, measured) -> row(out, entry.label(), measured, one));
    two.forEach((entry, measured) -> row(out, entry.label() + ", two threads", measured, two));
    line(out, "");
    line(out, "| target | ratio | | |");
    line(out, "|---|---:|---|---|");
    for (Target target : targets()) {
      line(
          out,
          "| %s | %.2f | %s %s | %s |",
          target.what(),
          target.ratio(),
          target.atLeast() ? "at least" : "at most",
          target.bound(),
          target.met() ? "met" : "**not met**");
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, String label, Measured measured, Map<Entry, Measured> all) {
    Measured byHand = all.get(Entry.BY_HAND);
    line(
        out,
        "| %s | %,.0f | %,.0f to %,.0f | %s | %s |",
        label,
        measured.perSecond(),
        measured.least(),
        measured.most(),
        byHand == null ? "" : format("%.3f", measured.perSecond() / byHand.perSecond()),
        Double.isNaN(measured.bytes()) ? "" : format("%,.0f", measured.bytes()));
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
        "one in 1,000 cross-checked to none",
        Entry.CROSS_CHECKED_1000,
        Entry.DIRECT,
        0.95);
    if (one.keySet().containsAll(List.of(Entry.DIRECT, Entry.BY_HAND))) {
      targets.add(Target.bytes("bytes to by hand: outcomes", one, Entry.DIRECT, Entry.BY_HAND));
    }
    if (one.keySet().containsAll(List.of(Entry.DIRECT_EXPLAINED, Entry.BY_HAND_EXPLAINED))) {
      targets.add(
          Target.bytes(
              "bytes to by hand: explained", one, Entry.DIRECT_EXPLAINED, Entry.BY_HAND_EXPLAINED));
    }
    for (Entry entry : two.keySet()) {
      if (one.containsKey(entry) && entry != Entry.BY_HAND) {
        targets.add(
            new Target(
                "two threads to one: " + entry.label(),
                two.get(entry).perSecond() / one.get(entry).perSecond(),
                true,
                1.8));
      }
    }
    return targets;
  }

  private void ratio(List<Target> targets, String what, Entry of, Entry to, double atLeast) {
    if (one.containsKey(of) && one.containsKey(to)) {
      targets.add(Target.ratio(what, one, of, to, atLeast));
    }
  }

  private static void line(StringBuilder out, String pattern, Object... values) {
    out.append(format(pattern, values)).append('\n');
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
