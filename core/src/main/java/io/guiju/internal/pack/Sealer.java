package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Seals the packs of a module after their rules were compiled. */
public final class Sealer {
  private static final Pattern COMPILED = Pattern.compile("Rules\\w+\\.class");

  private final Path sources;
  private final Path output;

  public Sealer(Path sources, Path output) {
    this.sources = sources;
    this.output = output;
  }

  /** Checks and seals every pack that the module announces. */
  public void sealAll() throws IOException {
    for (String folder : Files.readAllLines(sources.resolve("META-INF/guiju/packs"))) {
      if (!folder.isBlank()) {
        seal(folder.strip());
      }
    }
  }

  private void seal(String folder) throws IOException {
    if (!Files.isDirectory(sources.resolve(folder))) {
      throw new PackException(
          "META-INF/guiju/packs names the folder '"
              + folder
              + "', which is none of the resources: write its path, as in org/example/mycity");
    }
    shipRules(folder);
    List<String> models =
        models().filter(name -> name.startsWith(folder.replace('/', '.') + ".")).sorted().toList();
    if (models.isEmpty()) {
      throw new PackException(
          folder
              + ": Drools compiled no rules. Maybe drools-model-compiler is no direct dependency of"
              + " the module, or there is no rules.drl");
    }
    WrittenFiles files = new WrittenFiles(folder);
    DefaultRulePack pack = PackLoader.checked(files, models, null);
    Seal seal =
        new Seal(pack.digest(), pack.documents().digest(), pack.compiledRules().size(), models);
    Files.writeString(output.resolve(folder + Seal.FILE), seal.write());
    Files.write(
        output.resolve(folder + Catalogue.FILE),
        new CatalogueWriter(files, seal, classes(folder), pack.compiledRules()).write());
  }

  /** The files of the classes that say what the rules are. */
  private List<String> classes(String folder) throws IOException {
    Path root = output.resolve(folder);
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> COMPILED.matcher(path.getFileName().toString()).matches())
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Drools leaves the text of the rules out of the jar; findings and readers want it. */
  private void shipRules(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(sources.resolve(folder))) {
      for (Path drl : paths.filter(Sealer::isRules).toList()) {
        Path target = output.resolve(sources.relativize(drl) + WrittenFiles.SHIPPED);
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(drl));
      }
    }
  }

  private static boolean isRules(Path path) {
    return path.endsWith(PackReader.RULES) || path.endsWith(PackReader.GENERIC);
  }

  private Stream<String> models() throws IOException {
    try (Stream<Path> paths = Files.walk(output.resolve("META-INF/kie"))) {
      List<Path> lists = paths.filter(path -> path.endsWith("drools-model")).toList();
      Stream<String> names = Stream.of();
      for (Path list : lists) {
        names = Stream.concat(names, Files.readAllLines(list).stream().skip(1));
      }
      return names.filter(name -> !name.isBlank());
    }
  }
}
