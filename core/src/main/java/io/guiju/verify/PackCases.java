package io.guiju.verify;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.pack.Yaml;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import java.util.ArrayList;
import java.util.List;

/** The cases of a pack. */
public final class PackCases {
  private PackCases() {}

  /**
   * All cases, in the order of the plan.
   *
   * @throws io.guiju.pack.PackException if a file of cases cannot be read
   */
  public static List<Case> of(RulePack pack) {
    List<Case> cases = new ArrayList<>();
    for (Section section : pack.sections()) {
      Yaml file = ((DefaultRulePack) pack).cases(section);
      if (file != null) {
        cases.addAll(new CaseReader(pack).read(file));
      }
    }
    return cases;
  }
}
