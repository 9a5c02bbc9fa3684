package io.guiju.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of a host that uses the library and nothing else, and of the programs that are
 * started here, as the build left them; where nothing was packaged, the class path of this process.
 *
 * @param canBeArchived whether it is of jars alone, of which Java archives classes
 */
record HostClassPath(String path, boolean canBeArchived) {
  static HostClassPath find() throws IOException {
    Path own =
        Path.of(
            URI.create(
                HostClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    if (!Files.isRegularFile(own)) {
      return new HostClassPath(System.getProperty("java.class.path"), false);
    }
    try (Stream<Path> jars = Files.list(own.resolveSibling("host"))) {
      return new HostClassPath(
          Stream.concat(Stream.of(own.resolveSibling("benchmarks-host.jar")), jars.sorted())
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)),
          true);
    }
  }
}
