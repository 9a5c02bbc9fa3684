package io.guiju.internal.pack;

import io.guiju.internal.rule.DrlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CatalogueWriter} wrote. */
final class CatalogueReader {
  /** Another number with each change of what is written. */
  static final byte[] FORMAT = "Guiju catalogue 1\n".getBytes(StandardCharsets.US_ASCII);

  /** So many bytes after it are the sum of the rest. */
  private static final int SUM = 16;

  static final byte NOTHING = 0;
  static final byte TEXT = 1;
  static final byte LIST = 2;
  static final byte MAP = 3;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  private CatalogueReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  /** The catalogue, or null where it is damaged or of another version of this library. */
  static @Nullable Catalogue read(String folder, byte[] bytes) {
    int begin = FORMAT.length + SUM;
    boolean isKnown =
        bytes.length > begin
            && Arrays.equals(bytes, 0, FORMAT.length, FORMAT, 0, FORMAT.length)
            && Arrays.equals(bytes, FORMAT.length, begin, sum(bytes, begin), 0, SUM);
    return isKnown ? new CatalogueReader(bytes, begin).read(folder) : null;
  }

  /** What shows that nothing from a place on has been changed. */
  static byte[] sum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return HexFormat.of().toHexDigits(sum.getValue()).getBytes(StandardCharsets.US_ASCII);
  }

  private Catalogue read(String folder) {
    long checksum = Long.parseLong(text());
    List<String> names = texts();
    List<String> digests = texts();
    Seal seal = new Seal(digests.get(0), digests.get(1), number(), texts());
    Map<String, Yaml> yamls = new HashMap<>();
    for (int i = number(); i > 0; i--) {
      String name = text();
      yamls.put(name, yaml(folder + "/" + name));
    }
    Map<String, DrlText> rules = new HashMap<>();
    for (int i = number(); i > 0; i--) {
      rules.put(text(), DrlText.lawful(text(), text(), texts()));
    }
    return new Catalogue(folder, seal, checksum, names, yamls, rules);
  }

  private Yaml yaml(String resource) {
    int line = number();
    return switch (bytes[at++]) {
      case MAP -> Yaml.of(resource, line, entries(resource));
      case LIST -> Yaml.of(resource, line, items(resource));
      case TEXT -> Yaml.of(resource, line, text());
      default -> Yaml.of(resource, line, (String) null);
    };
  }

  private Map<String, Yaml> entries(String resource) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      entries.put(text(), yaml(resource));
    }
    return Collections.unmodifiableMap(entries);
  }

  private List<Yaml> items(String resource) {
    List<Yaml> items = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      items.add(yaml(resource));
    }
    return Collections.unmodifiableList(items);
  }

  private List<String> texts() {
    List<String> read = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      read.add(text());
    }
    return Collections.unmodifiableList(read);
  }

  private String text() {
    return texts[number()];
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
