package io.guiju.law;

import io.guiju.pack.RulePack;
import io.guiju.pack.SealPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small pack, built in a folder as Maven builds one, with rules that a test writes. */
final class Teahouse {
  private static final String FOLDER = "io/guiju/teahouse";
  private static final String SECTION = "io.guiju.teahouse.s1_tea";
  private static final String HEAD =
      """
      import io.guiju.teahouse.Pot
      import io.guiju.teahouse.PotKind
      import io.guiju.teahouse.TeahouseParameters

      global io.guiju.Findings findings

      """;

  static final String CLEAN = rule("1-a", "clean", "$t : Pot( clean == true )");
  static final String FINE = rule("1-b", "fine", "$t : Pot( fine == true )");

  private Teahouse() {}

  static String rule(String provision, String name, String when) {
    return rule(provision, name, "", when);
  }

  static String rule(String provision, String name, String annotation, String when) {
    return """
    rule "%s %s"
        @provision( "%s" ) %s
    when
        %s
    then
        findings.satisfied( $t );
    end
    """
        .formatted(provision, name, provision, annotation, when);
  }

  /** The pack with these rules. */
  static RulePack with(Path folder, String... rules) {
    try {
      String drl = HEAD + String.join("\n", rules);
      for (String name :
          List.of("pack.yaml", "terms.yaml", "s1_tea/provisions.yaml", "s1_tea/parameters.yaml")) {
        write(folder.resolve(FOLDER).resolve(name), resource(name));
      }
      write(folder.resolve("META-INF/guiju/packs"), FOLDER);
      write(folder.resolve(FOLDER + "/s1_tea/rules.drl"), "package " + SECTION + "\n" + drl);
      CompiledDrl.of(Map.of(SECTION, drl)).writeTo(folder);
      URL[] urls = {folder.toUri().toURL()};
      return EditedResources.with(
          new URLClassLoader(urls, Teahouse.class.getClassLoader()), () -> seal(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePack seal(Path folder) {
    try {
      SealPacks.main(new String[] {folder.toString(), folder.toString()});
      return RulePack.load("teahouse");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    return new EditedResources().read(FOLDER + "/" + name);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
