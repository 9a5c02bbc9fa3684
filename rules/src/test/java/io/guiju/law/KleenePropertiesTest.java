package io.guiju.law;

import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The same for a pack that uses all that the law of the DRL allows. */
class KleenePropertiesTest extends PackProperties {
  private static final RulePack PACK =
      BuiltPack.of(
          Path.of("target", "kleene"),
          "kleene",
          "s9_logic",
          "io/guiju/jiaxing315/terms.yaml",
          new EditedResources().read("io/guiju/kleene/s9_logic/rules.txt"));

  KleenePropertiesTest() {
    super(PACK, Map.of("floor", "5 %", "unsetKinds", "ST_LEADING"));
  }

  @Override
  Set<Outcome> reachable(String provision) {
    return switch (provision) {
      // Nothing satisfies what the plan does not name.
      case "9-c", "9-h" ->
          EnumSet.of(Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
      default -> super.reachable(provision);
    };
  }
}
