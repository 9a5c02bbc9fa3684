package io.guiju.harness;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan's pack with other contents of a file, sealed as if it had been built so. */
final class EditedPack extends ClassLoader {
  private static final String FOLDER = "io/guiju/jiaxing315/";
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

  private final Map<String, String> edited = new HashMap<>();

  EditedPack(String file, String part, String other) {
    super(EditedPack.class.getClassLoader());
    edit(file, part, other);
    PackException refused =
        catchThrowableOfType(
            PackException.class, () -> with(() -> RulePack.load("jiaxing315").text()));
    Matcher digests = DIGEST.matcher(refused.getMessage());
    digests.find();
    String sealed = digests.group();
    digests.find();
    edit("sealed.yaml", sealed, digests.group());
  }

  private void edit(String file, String part, String other) {
    String content = content(file);
    if (!content.contains(part)) {
      throw new IllegalArgumentException(file + " has no '" + part + "'");
    }
    edited.put(FOLDER + file, content.replace(part, other));
  }

  /** A file of the pack as it was built. */
  static String content(String file) {
    ClassLoader built = EditedPack.class.getClassLoader();
    try (InputStream stream = built.getResourceAsStream(FOLDER + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    String content = edited.get(name);
    return content == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  /** What is done where packs are looked for here. */
  <T> T with(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
