package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.DrlText;
import io.guiju.internal.rule.ModelReader;
import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LawOfTheDrlTest {
  static final List<BadRule> BAD = BadRules.ALL;
  static final List<String> GOOD = GoodRules.ALL;

  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final String RESOURCE = "some/section/rules.drl";
  private static final String HEAD =
      """
      import io.guiju.facts.*
      import io.guiju.jiaxing315.Jiaxing315Parameters

      global io.guiju.Findings findings

      // A rule of the law; "3.2-c bad" is another.
      rule "3.2-c good"
          @provision( "3.2-c" )
      when
          $e : Enterprise()
      then
          findings.satisfied( $e );
      end

      """;
  private static CompiledDrl compiled;

  @BeforeAll
  static void compile_all_rules_at_once() {
    Map<String, String> packages = new HashMap<>();
    for (int i = 0; i < BAD.size(); i++) {
      packages.put("bad" + i, HEAD + BAD.get(i).rule());
    }
    for (int i = 0; i < GOOD.size(); i++) {
      packages.put("good" + i, HEAD + GOOD.get(i));
    }
    compiled = CompiledDrl.of(packages);
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void a_rule_outside_the_law_is_refused_with_its_place_and_a_reason(BadRule bad) {
    String drl = HEAD + bad.rule();
    int line = drl.lines().toList().indexOf("rule \"3.2-c bad\"") + 2;

    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> read("bad" + BAD.indexOf(bad), drl))
        .withMessageStartingWith(RESOURCE + ":" + line + ": rule \"3.2-c bad\" ")
        .satisfies(e -> assertThat(e.getMessage()).contains(bad.reasons()));
  }

  @ParameterizedTest
  @FieldSource("GOOD")
  void a_rule_of_the_law_is_read(String good) {
    List<CompiledRule> rules = read("good" + GOOD.indexOf(good), HEAD + good);

    assertThat(rules).extracting(CompiledRule::name).contains("3.2-c good").hasSize(2);
  }

  @Test
  void the_compiled_rules_and_the_text_are_the_same_rules() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> read("good0", HEAD))
        .withMessageStartingWith(RESOURCE + ":1: ")
        .withMessageContaining("build the pack again");
  }

  private static List<CompiledRule> read(String name, String drl) {
    DrlText text = new DrlText(RESOURCE, "package " + name + "\n" + drl);
    return new ModelReader(PACK, text).read(CompiledModel.of(compiled.model(name)));
  }
}
