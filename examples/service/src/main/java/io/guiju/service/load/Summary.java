package io.guiju.service.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What is said at the end, in Markdown. */
final class Summary {
  /** Memory is flat where the last quarter ends with at most 11/10 of the second's. */
  private static final long MOST = 11;

  private static final int QUARTERS = 4;

  private Summary() {}

  /** Answers by kind, and of all. */
  static List<String> answers(Map<String, Tally> kinds, Tally all, long seconds) {
    List<String> lines = new ArrayList<>();
    lines.add(row("request", Tally.COLUMNS));
    lines.add(rule(Tally.COLUMNS.size()));
    kinds.forEach((kind, tally) -> lines.add(row(kind, tally.cells(seconds))));
    if (kinds.size() > 1) {
      lines.add(row("all", all.cells(seconds)));
    }
    return lines;
  }

  /** Memory at the end of each quarter, and whether it was flat. */
  static List<String> memory(List<Memory.Sample> quarters) {
    List<String> lines = new ArrayList<>();
    lines.add(row("at the end of", List.of("heap after collection, MB", "RSS, MB")));
    lines.add(rule(2));
    for (int i = 0; i < QUARTERS; i++) {
      Memory.Sample sample = quarters.get(i);
      lines.add(
          row(
              "quarter " + (i + 1),
              List.of(Long.toString(sample.heap()), Long.toString(sample.resident()))));
    }
    lines.add("");
    lines.add(verdict(quarters.get(1), quarters.get(QUARTERS - 1)));
    return lines;
  }

  private static String verdict(Memory.Sample second, Memory.Sample last) {
    boolean flat =
        last.heap() * 10 <= second.heap() * MOST
            && last.resident() * 10 <= second.resident() * MOST;
    return String.format(
        Locale.ROOT,
        "Memory was %s: the last quarter ended with %s times the heap after collection and %s times"
            + " the RSS of the second; flat is at most 1.10 of each.",
        flat ? "flat" : "not flat",
        ratio(last.heap(), second.heap()),
        ratio(last.resident(), second.resident()));
  }

  /** Rounded up, so that none above the bound looks like it. */
  private static String ratio(long last, long second) {
    long hundredths = (last * 100 + second - 1) / Math.max(1, second);
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }

  /** Processors, memory, system and day. */
  static String machine() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getAvailableProcessors()
        + " x "
        + processor()
        + ", "
        + (system.getTotalMemorySize() >> 30)
        + " GB, "
        + system.getName()
        + " "
        + system.getArch()
        + ", "
        + LocalDate.now(ZoneOffset.UTC);
  }

  static String systemLoad() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor");
    } catch (IOException e) {
      return "processor";
    }
  }

  private static String row(String name, List<String> cells) {
    return "| " + name + " | " + String.join(" | ", cells) + " |";
  }

  private static String rule(int columns) {
    return "|---|" + String.join("|", Collections.nCopies(columns, "---:")) + "|";
  }
}
