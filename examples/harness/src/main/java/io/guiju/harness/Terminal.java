package io.guiju.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program was started in. */
final class Terminal {
  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  static Console console() {
    return new Console(
        new StandardOutput(new FileOutputStream(FileDescriptor.out), charset()),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset()),
        isStderrWatched());
  }

  /**
   * In the encoding of the terminal; in UTF-8 where that has no Chinese characters, as in a
   * container without a locale.
   */
  static Charset charset() {
    String name =
        System.getProperty(
            "stdout.encoding",
            System.getProperty(
                "sun.stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return charset.canEncode() && charset.newEncoder().canEncode("规矩")
        ? charset
        : StandardCharsets.UTF_8;
  }

  /** Java 17 can only say whether both other streams are watched; Linux knows each. */
  private static boolean isStderrWatched() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      if (Files.exists(STDERR)) {
        String target = Files.readSymbolicLink(STDERR).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }
}
