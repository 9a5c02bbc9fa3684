package io.guiju.service.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of the service as the machine and its Java see it. */
final class Memory {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final Asking asking;
  private final int pid;

  /**
   * Memory at a time, in MB.
   *
   * @param heap in use
   * @param resident of the whole process (RSS)
   */
  record Sample(long heap, long resident) {}

  /**
   * @throws IllegalArgumentException if there is no such process, or it cannot be watched
   */
  Memory(Asking asking, int pid) {
    this.asking = asking;
    this.pid = pid;
    if (pid > 0) {
      resident();
      jcmd("VM.version");
    }
  }

  boolean isWatched() {
    return pid > 0;
  }

  /** The heap in use, in MB; -1 where the service does not say. */
  long heap() throws InterruptedException {
    return asking.heap();
  }

  /** The memory of the process, in MB; -1 where it is not watched. */
  long resident() {
    if (!isWatched()) {
      return -1;
    }
    try {
      Matcher said = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      if (said.find()) {
        return Long.parseLong(said.group(1)) / 1024;
      }
    } catch (IOException e) {
      // There is none.
    }
    throw new IllegalArgumentException(
        "--pid="
            + pid
            + " is no process of this machine, or has ended: give the one that the service prints"
            + " when it starts, on Linux, or leave --pid out");
  }

  /** What is left after a full collection. */
  Sample afterCollection() throws InterruptedException {
    jcmd("GC.run");
    return new Sample(heap(), resident());
  }

  /** The Java of the service. */
  String java() {
    return jcmd("VM.version").lines().skip(1).findFirst().orElse("Java unknown");
  }

  private String jcmd(String what) {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process process =
          new ProcessBuilder(List.of(program.toString(), Integer.toString(pid), what))
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0) {
        return said;
      }
    } catch (IOException e) {
      // Not a JDK.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalArgumentException(
        program
            + " does not reach process "
            + pid
            + ": run the load with a JDK, as the user of the"
            + " service, or leave --pid out");
  }
}
