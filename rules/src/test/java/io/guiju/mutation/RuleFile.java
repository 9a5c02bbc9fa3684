package io.guiju.mutation;

import io.guiju.law.EditedResources;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import java.util.List;
import java.util.Objects;

/**
 * The rules of a section.
 *
 * @param folder of the section
 */
record RuleFile(String folder, List<String> imports, List<RuleText> rules) {
  static List<RuleFile> of(RulePack pack) {
    return pack.sections().stream()
        .map(Section::folder)
        .filter(Objects::nonNull)
        .map(folder -> of(folder, text(pack, folder)))
        .toList();
  }

  static RuleFile of(String folder, String drl) {
    List<String> imports = drl.lines().filter(line -> line.startsWith("import ")).toList();
    return new RuleFile(folder, imports, RuleText.parse(drl));
  }

  /** The file as it is shipped. */
  static String text(RulePack pack, String folder) {
    return new EditedResources().read("io/guiju/" + pack.id() + "/" + folder + "/rules.drl.txt");
  }
}
