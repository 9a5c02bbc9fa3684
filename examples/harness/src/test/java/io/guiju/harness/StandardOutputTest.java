package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
  private static Cli.Run run(String why) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new StandardOutput(failing, StandardCharsets.UTF_8), new PrintWriter(err), false);
    int exitCode = Guiju.execute(console, "register", "plan", "--provision", "3.2-c");
    return new Cli.Run(exitCode, "", err.toString());
  }

  @Test
  void endsQuietlyWhereItsReaderHasSeenEnough() {
    Cli.Run run = run("Broken pipe");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }
}
