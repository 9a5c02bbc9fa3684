package io.guiju.mutation;

import io.guiju.law.EditedResources;
import io.guiju.pack.RulePack;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a section, or those for all provisions of a kind.
 *
 * @param name of the file, in the folder of the pack
 */
record RuleFile(String name, List<String> imports, List<RuleText> rules) {
  static List<RuleFile> of(RulePack pack) {
    return Stream.concat(
            pack.sections().stream().map(section -> section.folder() + "/rules.drl"),
            Stream.of("generic.drl"))
        .filter(name -> text(pack, name) != null)
        .map(name -> of(name, text(pack, name)))
        .toList();
  }

  static RuleFile of(String name, String drl) {
    List<String> imports = drl.lines().filter(line -> line.startsWith("import ")).toList();
    return new RuleFile(name, imports, RuleText.parse(drl));
  }

  /** The file as it is shipped; null where there is none. */
  static String text(RulePack pack, String name) {
    return new EditedResources().find("io/guiju/" + pack.id() + "/" + name + ".txt");
  }
}
