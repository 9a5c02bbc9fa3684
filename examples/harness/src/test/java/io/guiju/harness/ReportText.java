package io.guiju.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** What a page holds, read as its script reads it. */
record ReportText(String html) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the script has to know. */
  JsonNode data() {
    try {
      return JSON.readTree(first("<script type=\"application/json\" id=\"data\">([^<]*)</script>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a class, in their order. */
  List<JsonNode> parts(String style) {
    List<JsonNode> parts = new ArrayList<>();
    Pattern.compile("<script type=\"text/plain\" class=\"" + style + "\">([^<]*)</script>")
        .matcher(html)
        .results()
        .forEach(found -> parts.add(inflated(found.group(1))));
    return parts;
  }

  private static JsonNode inflated(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String first(String pattern) {
    return all(pattern).get(0).group(1);
  }

  List<MatchResult> all(String pattern) {
    return Pattern.compile(pattern).matcher(html).results().toList();
  }
}
