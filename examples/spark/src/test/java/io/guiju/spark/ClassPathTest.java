package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathTest {
  private static List<String> holders(String resource) throws IOException {
    ClassLoader loader = ClassPathTest.class.getClassLoader();
    return Collections.list(loader.getResources(resource)).stream().map(URL::toString).toList();
  }

  @Test
  void sparksAntlrIsTheOnlyOne() throws IOException {
    assertThat(holders("org/antlr/v4/runtime/Lexer.class"))
        .singleElement()
        .asString()
        .contains("antlr4-runtime-4.13");
    assertThat(holders("org/antlr/runtime/Lexer.class")).isEmpty();
  }

  @Test
  void sparksProviderOfLoggingIsTheOnlyOne() throws IOException {
    assertThat(holders("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
        .singleElement()
        .asString()
        .contains("log4j-slf4j2");
  }
}
