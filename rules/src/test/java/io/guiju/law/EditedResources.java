package io.guiju.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The class path with other contents of some resources. */
public final class EditedResources extends ClassLoader {
  private final Map<String, byte[]> edited = new HashMap<>();

  public EditedResources() {
    super(EditedResources.class.getClassLoader());
  }

  public String read(String resource) {
    return Objects.requireNonNull(find(resource), resource);
  }

  /** The content of a resource, or null where there is none. */
  public String find(String resource) {
    try (InputStream stream = getResourceAsStream(resource)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a part of a resource, which must be there, replaced. */
  EditedResources edit(String resource, String part, String other) {
    String content = read(resource);
    if (!content.contains(part)) {
      throw new IllegalArgumentException(resource + " has no '" + part + "'");
    }
    edited.put(resource, content.replace(part, other).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  EditedResources append(String resource, String more) {
    edited.put(resource, (read(resource) + more).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** With nothing of a resource from a part on. */
  EditedResources cut(String resource, String from) {
    return edit(resource, read(resource).substring(read(resource).indexOf(from)), "");
  }

  EditedResources remove(String resource) {
    edited.put(resource, null);
    return this;
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (!edited.containsKey(name)) {
      return super.getResourceAsStream(name);
    }
    byte[] content = edited.get(name);
    return content == null ? null : new ByteArrayInputStream(content);
  }

  /** What is done where packs are looked for here. */
  static <T> T with(ClassLoader loader, Supplier<T> work) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
