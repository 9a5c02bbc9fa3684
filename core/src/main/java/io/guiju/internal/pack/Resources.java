package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<String> folders = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader().getResources(ANNOUNCEMENTS))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(folders::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders.stream().distinct().sorted().toList();
  }

  static String read(String resource) {
    String content = readOrNull(resource);
    if (content == null) {
      throw new PackException(resource + ": the file is not on the class path; build the pack");
    }
    return content;
  }

  static @Nullable String readOrNull(String resource) {
    try (InputStream stream = loader().getResourceAsStream(resource)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
