package io.guiju.harness.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The style and the script of pages, as they stand in them. */
final class Resources {
  private static final List<String> MODULES =
      List.of("page", "charts", "chunks", "subject", "list", "filters", "address", "main");
  private static final String D3 = "META-INF/maven/org.webjars.npm/d3/pom.properties";

  private Resources() {}

  static String style() {
    return read("io/guiju/harness/report/report.css");
  }

  /** The charts' library under its licence, and the modules of the page in a scope of their own. */
  static String script() {
    String library = "META-INF/resources/webjars/d3/" + version() + "/";
    return "/*\n"
        + read(library + "LICENSE")
        + "*/\n"
        + read(library + "dist/d3.min.js")
        + "\n(() => {\n\"use strict\";\n"
        + MODULES.stream()
            .map(module -> read("io/guiju/harness/report/" + module + ".js"))
            .collect(Collectors.joining("\n"))
        + "})();\n";
  }

  static String chartLibrary() {
    return "D3 " + version();
  }

  private static String version() {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(read(D3)));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(Resources.class.getClassLoader().getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By what a page allows a style or a script, and nothing else. */
  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
