package io.guiju.service.setting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a caller shows a key that is known. */
@Component
public class ApiKey {
  static final int SHORTEST = 20;

  private final List<byte[]> digests;

  public ApiKey(ServiceSettings settings) {
    this.digests = settings.apiKeys().stream().map(ApiKey::digest).toList();
  }

  /** Whether callers need one. */
  public boolean isNeeded() {
    return !digests.isEmpty();
  }

  /** All are compared in full, so that the time says nothing of them. */
  public boolean isKnown(@Nullable String shown) {
    byte[] digest = digest(shown == null ? "" : shown);
    boolean known = false;
    for (byte[] one : digests) {
      known |= MessageDigest.isEqual(one, digest);
    }
    return known && shown != null;
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
