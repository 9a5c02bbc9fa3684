package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.Predicate;
import io.guiju.internal.rule.RuleOutline;
import io.guiju.internal.rule.RuleOutline.ConditionOutline;
import io.guiju.internal.rule.RuleOutline.PatternOutline;
import io.guiju.internal.rule.RulePattern.Quantifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CatalogueWriter} wrote. */
final class CatalogueReader {
  /** Another number with each change of what is written. */
  static final byte[] FORMAT = "Guiju catalogue 2\n".getBytes(StandardCharsets.US_ASCII);

  /** So many bytes after it are the sum of the rest. */
  private static final int SUM = 16;

  static final byte NOTHING = 0;
  static final byte TEXT = 1;
  static final byte LIST = 2;
  static final byte MAP = 3;

  private final byte[] bytes;
  private final String[] narrow;
  private final String[] wide;
  private int at;

  private CatalogueReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.narrow = pool(1);
    this.wide = pool(2);
  }

  /**
   * Texts in one piece, from which they are cut: a new process decodes many one by one slowly.
   *
   * @param width how many bytes a character has
   */
  private String[] pool(int width) {
    int[] ends = new int[number()];
    int length = 0;
    for (int i = 0; i < ends.length; i++) {
      length += number();
      ends[i] = length;
    }
    String all =
        width == 1
            ? new String(bytes, at, length, StandardCharsets.ISO_8859_1)
            : ByteBuffer.wrap(bytes, at, 2 * length).asCharBuffer().toString();
    at += width * length;
    String[] cut = new String[ends.length];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = all.substring(i == 0 ? 0 : ends[i - 1], ends[i]);
    }
    return cut;
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
      rules.put(text(), DrlText.lawful(text(), later(), texts()));
    }
    return new Catalogue(
        folder, seal, checksum, names, yamls, rules, models(seal.models(), Models.of(folder)));
  }

  private List<CompiledModel> models(List<String> classes, Models models) {
    List<CompiledModel> read = new ArrayList<>();
    for (String className : classes) {
      List<RuleOutline> outlines = list(() -> rule(models.loader()));
      read.add(models.later(className, outlines.isEmpty() ? null : outlines));
    }
    return read;
  }

  private RuleOutline rule(ClassLoader loader) {
    String name = text();
    Map<String, String> annotations = new TreeMap<>();
    for (int i = number(); i > 0; i--) {
      annotations.put(text(), text());
    }
    return new RuleOutline(name, annotations, list(() -> pattern(loader)), texts());
  }

  private PatternOutline pattern(ClassLoader loader) {
    return new PatternOutline(
        text(), text(), Quantifier.valueOf(text()), list(() -> condition(loader)));
  }

  private ConditionOutline condition(ClassLoader loader) {
    return new ConditionOutline(
        text(), text(), text(), text(), texts(), Predicate.named(text(), loader));
  }

  /** A text that is decoded when it is asked for. */
  private Supplier<String> later() {
    int length = number();
    byte[] encoded = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return () -> new String(encoded, StandardCharsets.UTF_8);
  }

  private Yaml yaml(String resource) {
    int line = number();
    return switch (bytes[at++]) {
      case MAP -> Yaml.of(resource, line, entries(resource));
      case LIST -> Yaml.of(resource, line, list(() -> yaml(resource)));
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

  private List<String> texts() {
    return list(this::text);
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> read = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      read.add(item.get());
    }
    return Collections.unmodifiableList(read);
  }

  private String text() {
    int number = number();
    return (number & 1) == 0 ? narrow[number >> 1] : wide[number >> 1];
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
