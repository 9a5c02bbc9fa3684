package io.guiju.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The POM of a pack to copy has no parent, so its versions are held to those of this build. */
class PomToCopyTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>([^<]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern DROOLS = Pattern.compile("<drools.version>[^<]+</drools.version>");

  @Test
  void its_versions_are_those_of_this_build() throws IOException {
    String ours = Files.readString(ROOT.resolve("pom.xml"));
    String theirs = Files.readString(ROOT.resolve("examples/citypack/pom.xml"));
    assertThat(VERSION.matcher(theirs).results())
        .isNotEmpty()
        .allSatisfy(
            plugin ->
                assertThat(VERSION.matcher(ours).results())
                    .anySatisfy(
                        known -> {
                          assertThat(known.group(1)).isEqualTo(plugin.group(1));
                          assertThat(known.group(2)).isEqualTo(plugin.group(2));
                        }));
    assertThat(DROOLS.matcher(theirs).results())
        .singleElement()
        .satisfies(version -> assertThat(ours).contains(version.group()));
  }
}
