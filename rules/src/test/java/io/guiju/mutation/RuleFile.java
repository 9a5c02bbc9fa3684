package io.guiju.mutation;

import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of a section.
 *
 * @param folder of the section
 */
record RuleFile(String folder, List<String> imports, List<RuleText> rules) {
  static List<RuleFile> of(RulePack pack) {
    return pack.sections().stream()
        .map(Section::folder)
        .filter(folder -> folder != null)
        .map(folder -> of(folder, text(pack, folder)))
        .toList();
  }

  static RuleFile of(String folder, String drl) {
    List<String> imports = drl.lines().filter(line -> line.startsWith("import ")).toList();
    return new RuleFile(folder, imports, RuleText.parse(drl));
  }

  /** The file as it is shipped. */
  static String text(RulePack pack, String folder) {
    String resource = "/io/guiju/" + pack.id() + "/" + folder + "/rules.drl.txt";
    try (InputStream stream = RuleFile.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
