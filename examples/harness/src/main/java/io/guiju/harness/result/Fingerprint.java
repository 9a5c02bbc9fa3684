package io.guiju.harness.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a file is known again. */
public record Fingerprint(long bytes, String sha256) {
  public static Fingerprint of(SourceFile file) {
    MessageDigest digest = digester();
    try (InputStream in = new DigestInputStream(file.content().open(), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }

  private static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  void addTo(ObjectNode entries) {
    entries.put("bytes", bytes).put("sha256", sha256);
  }
}
