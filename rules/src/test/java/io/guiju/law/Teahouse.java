package io.guiju.law;

import io.guiju.pack.RulePack;
import java.nio.file.Path;

/** A small pack, built in a folder as Maven builds one, with rules that a test writes. */
final class Teahouse {
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
    String drl = HEAD + String.join("\n", rules);
    return BuiltPack.of(folder, "teahouse", "s1_tea", "io/guiju/teahouse/terms.yaml", drl);
  }
}
