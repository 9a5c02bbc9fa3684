package io.guiju.harness;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where results are printed. Whoever reads only the first lines of them wants no more. */
final class StandardOutput extends PrintWriter {
  private static final Path STDOUT = Path.of("/proc/self/fd/1");

  private final Watched watched;

  StandardOutput(OutputStream out, Charset charset) {
    this(new Watched(out), charset);
  }

  private StandardOutput(Watched watched, Charset charset) {
    super(watched, true, charset);
    this.watched = watched;
  }

  /** Whether the reader of a pipe has gone, as {@code head} does; asked once writing failed. */
  boolean hasNoReader() {
    return watched.why.toLowerCase(Locale.ROOT).contains("broken pipe") || isPipe();
  }

  /** Elsewhere than on a disk nothing can be full; the system says why in its own language. */
  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(STDOUT).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Keeps why writing failed, which a writer does not say. */
  private static final class Watched extends FilterOutputStream {
    private String why = "";

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        why = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
