package io.guiju.harness.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** JSON as a page holds it. */
final class Packed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Packed() {}

  /** Compressed, as a script element that the page opens when it needs it. */
  static String element(String style, JsonNode content) {
    return "<script type=\"text/plain\" class=\""
        + style
        + "\">"
        + Base64.getEncoder().encodeToString(deflated(content))
        + "</script>\n";
  }

  private static byte[] deflated(JsonNode content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(JSON.writeValueAsBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** As it is, so that no text in it can end the element that holds it. */
  static String inScript(JsonNode content) {
    try {
      return JSON.writeValueAsString(content).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
