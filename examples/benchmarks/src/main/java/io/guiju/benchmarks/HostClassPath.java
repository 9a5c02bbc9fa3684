package io.guiju.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The class path of a host that uses the library and nothing else: its jars, what they need, and a
 * jar with the programs that are started here. The others that take part are not on it.
 */
final class HostClassPath {
  private static final Pattern HOST =
      Pattern.compile(
          "(guiju-(core|rules)|drools-(base|canonical-model|compiler|core|kiesession|model-compiler"
              + "|util|wiring-api|wiring-static)|kie-(api|internal|memory-compiler)|jackson-core"
              + "|jspecify|slf4j-(api|nop)|snakeyaml-engine)-[0-9][^/]*\\.jar");

  private final List<Path> parts = new ArrayList<>();

  /**
   * @param folder where the jar with the programs is left
   */
  static HostClassPath in(Path folder) throws IOException {
    HostClassPath path = new HostClassPath();
    Path programs = folder.resolve("host.jar");
    writePrograms(programs);
    path.parts.add(programs);
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(part).toAbsolutePath());
    }
    return path;
  }

  private void add(Path part) throws IOException {
    if (Files.isDirectory(part)) {
      // Not packaged: the classes of the library, beside those of this module.
      if (part.endsWith("core/target/classes") || part.endsWith("rules/target/classes")) {
        parts.add(part);
      }
    } else if (HOST.matcher(part.getFileName().toString()).matches()) {
      parts.add(part);
    } else if (part.toString().endsWith(".jar")) {
      for (String named : named(part)) {
        Path sibling = part.resolveSibling(named);
        if (HOST.matcher(sibling.getFileName().toString()).matches()) {
          parts.add(sibling);
        }
      }
    }
  }

  private static List<String> named(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String named =
          file.getManifest() == null
              ? null
              : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return named == null ? List.of() : List.of(named.split(" "));
    }
  }

  /** Java archives classes of jars alone. */
  boolean canBeArchived() {
    return parts.stream().noneMatch(Files::isDirectory);
  }

  @Override
  public String toString() {
    return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static void writePrograms(Path jar) throws IOException {
    Path own;
    try {
      own =
          Path.of(HostClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      if (Files.isDirectory(own)) {
        copy(own, zip);
      } else {
        try (FileSystem files = FileSystems.newFileSystem(own)) {
          copy(files.getPath("/"), zip);
        }
      }
    }
  }

  private static void copy(Path root, ZipOutputStream zip) throws IOException {
    Path own = root.resolve("io/guiju/benchmarks");
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(HostClassPath::isProgram).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
  }

  private static boolean isProgram(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("Finding.class")
        || name.endsWith(".class") && file.getParent().endsWith("byhand");
  }
}
