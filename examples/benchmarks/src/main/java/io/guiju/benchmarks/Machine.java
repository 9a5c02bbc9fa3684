package io.guiju.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where a run takes place. */
public final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  private Machine() {}

  /** The day, the Java, and the machine as the system calls it. */
  public static String described(LocalDate day) {
    return Lines.format(
        "%s, %s %s, %d processors%s, %s %s; load when it began: %.1f",
        day,
        System.getProperty("java.vm.name"),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        model(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        load());
  }

  /** The program that runs this one, for processes beside it. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String model() {
    if (!Files.isReadable(PROCESSORS)) {
      return "";
    }
    try {
      return Files.readAllLines(PROCESSORS).stream()
          .filter(line -> line.startsWith(MODEL))
          .findFirst()
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
