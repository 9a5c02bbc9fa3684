package io.guiju.internal.pack;

import io.guiju.pack.Advice;
import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import io.guiju.progress.Measured;
import io.guiju.type.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a pack from the class path, and refuses it with the place and the reason. */
public final class PackLoader {
  private PackLoader() {}

  public static List<String> available() {
    return Resources.announced().stream().map(folder -> id(files(folder))).sorted().toList();
  }

  public static RulePack load(String id) {
    // Annotations of facts and the logging of a host take as long to begin as the catalogue to
    // read.
    Meanwhile.begin(() -> FactType.of(Measured.class));
    Meanwhile<Logger> log = Meanwhile.begin(() -> LoggerFactory.getLogger(PackLoader.class));
    for (String folder : Resources.announced()) {
      PackFiles files = files(folder);
      if (id(files).equals(id)) {
        return load(files, log);
      }
    }
    throw new PackException(
        "There is no pack '" + id + "' on the class path. " + Advice.nearest(id, available()));
  }

  private static String id(PackFiles files) {
    return files.get(PackReader.PACK).get("id").text();
  }

  /** As they were read when the pack was built, where it was. */
  private static PackFiles files(String folder) {
    Catalogue catalogue = Catalogue.read(folder);
    return catalogue == null ? new WrittenFiles(folder) : catalogue;
  }

  private static DefaultRulePack load(PackFiles files, Meanwhile<Logger> log) {
    long begun = System.nanoTime();
    DefaultRulePack pack =
        files instanceof Catalogue catalogue ? built(catalogue) : changed(files.folder());
    log.done()
        .debug(
            "Pack {} {} loaded: {} rules in {} ms",
            pack.id(),
            pack.version(),
            pack.compiledRules().size(),
            (System.nanoTime() - begun) / 1_000_000);
    return pack;
  }

  /**
   * What was checked when it was built needs no more than that it is as it was. Where it is not,
   * the files say what is wrong, whatever is wrong with what was made of them.
   */
  private static DefaultRulePack built(Catalogue catalogue) {
    Meanwhile<Boolean> current = Meanwhile.begin(catalogue::isCurrent);
    DefaultRulePack pack;
    try {
      pack = read(catalogue);
    } catch (RuntimeException e) {
      if (current.done()) {
        throw e;
      }
      return changed(catalogue.folder());
    }
    return current.done() ? pack : changed(catalogue.folder());
  }

  private static DefaultRulePack read(Catalogue catalogue) {
    Seal seal = catalogue.seal();
    PackReader reader = new PackReader(catalogue);
    DefaultRulePack pack = reader.rules(reader.data(seal.documents()), catalogue.models());
    seal.check(catalogue.folder(), pack.digest(), pack.compiledRules().size());
    return pack;
  }

  /** The files say what is wrong, if anything but that they are not those that were built. */
  private static DefaultRulePack changed(String folder) {
    String resource = folder + Seal.FILE;
    Seal seal = Seal.parse(resource, Resources.read(resource));
    DefaultRulePack pack = checked(new WrittenFiles(folder), seal.models(), seal.documents());
    seal.check(folder, pack.digest(), pack.compiledRules().size());
    return pack;
  }

  /**
   * What is read from files as they are written, held to all that a pack must be.
   *
   * @param documents the digest of what decides no verdict; null before the pack is sealed
   */
  static DefaultRulePack checked(PackFiles files, List<String> models, @Nullable String documents) {
    PackReader reader = new PackReader(files);
    PackChecks checks = new PackChecks(files);
    DefaultRulePack data = reader.data(documents);
    checks.data(data);
    DefaultRulePack pack = reader.rules(data, Models.of(files.folder()).load(models));
    checks.rules(pack);
    if (documents == null) {
      checks.verbatim(pack);
    }
    return pack;
  }
}
