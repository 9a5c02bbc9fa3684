package io.guiju.internal.pack;

import io.guiju.internal.rule.DrlText;
import io.guiju.pack.PackException;
import org.jspecify.annotations.Nullable;

/** The files of a pack that decide verdicts, by their names below its folder. */
interface PackFiles {
  /** The file of this name, or null where there is none. */
  @Nullable Yaml find(String name);

  /** The rules that are written in the file of this name, or null where there is none. */
  @Nullable DrlText rules(String name);

  /** The digest over names and contents. */
  String digest();

  default Yaml get(String name) {
    Yaml yaml = find(name);
    if (yaml == null) {
      throw new PackException(folder() + "/" + name + ": the file is missing");
    }
    return yaml;
  }

  /** Where they are, from the root of the resources. */
  String folder();
}
