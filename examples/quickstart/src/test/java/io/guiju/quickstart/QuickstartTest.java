package io.guiju.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void its_printed_output_is_in_the_readme() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```\n" + bytes.toString(StandardCharsets.UTF_8) + "```\n");
  }

  @Test
  void the_code_in_the_readme_is_the_code_that_runs() throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/guiju/quickstart/Quickstart.java"));
    String body =
        source
            .substring(source.indexOf("    RulePack pack"), source.lastIndexOf("  }\n"))
            .stripTrailing()
            .stripIndent();
    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```java\n" + body + "\n```\n");
  }
}
