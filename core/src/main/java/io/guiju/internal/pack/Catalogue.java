package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.DrlText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack and what its compiled rules say, as the build read and checked them, in a
 * form that loads at once. It stands beside what people write and Drools generates, and counts as
 * long as that is unchanged.
 *
 * @param checksum over the files that it was made from, there or not
 * @param rules by the names they are shipped under
 * @param models one for each section with rules
 */
record Catalogue(
    String folder,
    Seal seal,
    long checksum,
    List<String> names,
    Map<String, Yaml> yamls,
    Map<String, DrlText> rules,
    List<CompiledModel> models)
    implements PackFiles {
  static final String FILE = "/catalogue.bin";

  /** That of a folder; null where there is none that this version of the library can read. */
  static @Nullable Catalogue read(String folder) {
    byte[] bytes = Resources.bytesOrNull(folder + FILE);
    return bytes == null ? null : CatalogueReader.read(folder, bytes);
  }

  /** Whether the files still are those that it was made from. */
  boolean isCurrent() {
    return checksum == Resources.checksum(folder, names);
  }

  @Override
  public @Nullable Yaml find(String name) {
    return yamls.get(name);
  }

  @Override
  public @Nullable DrlText rules(String name) {
    return rules.get(name + WrittenFiles.SHIPPED);
  }

  @Override
  public String digest() {
    return seal.digest();
  }
}
