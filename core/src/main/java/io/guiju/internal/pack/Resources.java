package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The class path as packs use it. */
final class Resources {
  private static final String ANNOUNCEMENTS = "META-INF/guiju/packs";

  private Resources() {}

  static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context != null && context.getResource(ANNOUNCEMENTS) != null
        ? context
        : Resources.class.getClassLoader();
  }

  /** The folders of all packs that announce themselves, each once, sorted. */
  static List<String> announced() {
    SortedSet<String> folders = new TreeSet<>();
    try {
      for (URL url : Collections.list(loader().getResources(ANNOUNCEMENTS))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            folders.add(line.strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folders.remove("");
    return List.copyOf(folders);
  }

  static String read(String resource) {
    String content = readOrNull(resource);
    if (content == null) {
      throw new PackException(resource + ": the file is not on the class path; build the pack");
    }
    return content;
  }

  static @Nullable String readOrNull(String resource) {
    byte[] bytes = bytesOrNull(resource);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** A sum that tells whether files below a folder, there or not, are others than they were. */
  static long checksum(String folder, List<String> names) {
    ClassLoader loader = loader();
    CRC32 sum = new CRC32();
    for (String name : names) {
      byte[] bytes = bytesOrNull(loader, folder + "/" + name);
      sum.update(bytes == null ? 0 : 1);
      if (bytes != null) {
        sum.update(bytes);
      }
    }
    return sum.getValue();
  }

  static byte @Nullable [] bytesOrNull(String resource) {
    return bytesOrNull(loader(), resource);
  }

  private static byte @Nullable [] bytesOrNull(ClassLoader loader, String resource) {
    try (InputStream stream = stream(loader, resource)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path alone, where that is all: else Java asks each of its own modules before. */
  private static @Nullable InputStream stream(ClassLoader loader, String resource)
      throws IOException {
    return loader == ClassLoader.getSystemClassLoader() && !Resources.class.getModule().isNamed()
        ? loader.getUnnamedModule().getResourceAsStream(resource)
        : loader.getResourceAsStream(resource);
  }
}
