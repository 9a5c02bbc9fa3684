package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.law.Oracle.Pattern;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The library against an oracle that tries every choice of facts. */
class KleeneOracleTest {
  private static final RulePack PACK = KleenePropertiesTest.PACK;
  private static final List<Variant> VARIANTS =
      List.of(
          new Variant(false, false),
          new Variant(false, true),
          new Variant(true, false),
          new Variant(true, true));

  @Example
  void the_oracle_knows_every_provision_of_the_pack() {
    for (Variant variant : VARIANTS) {
      assertThat(variant.rules.keySet())
          .containsExactlyElementsOf(PACK.provisions().stream().map(Provision::id).toList());
    }
  }

  @Property(tries = 4000)
  void every_outcome_is_that_of_the_oracle(@ForAll long seed) {
    Random random = new Random(seed);
    RandomFacts made = RandomFacts.of(PACK, random, random.nextInt(4) > 0);
    Facts facts = random.nextBoolean() ? made.build() : made.completeForSome(PACK, random);
    int expected =
        PACK.provisions().stream().mapToInt(p -> facts.of(p.subject().type()).size()).sum();
    for (Variant variant : VARIANTS) {
      List<Finding> findings = variant.checker.check(facts, RandomFacts.AS_OF).findings();
      assertThat(findings).hasSize(expected);
      for (Finding finding : findings) {
        List<List<Pattern>> rules = variant.rules.get(finding.provision().id());
        assertThat(finding.outcome())
            .as("%s, %s, of %s", finding, variant, facts.all())
            .isEqualTo(new Oracle(facts, finding.subject()).outcome(rules));
      }
    }
  }

  /** The pack with its open parameters set or not, its open lists closed or not. */
  private static final class Variant {
    private final String name;
    private final Map<String, List<List<Pattern>>> rules;
    private final ComplianceChecker checker;

    Variant(boolean set, boolean closed) {
      name = (set ? "set" : "not set") + (closed ? ", closed" : ", open");
      rules = new KleeneRules(set, closed).byProvision;
      ComplianceChecker.Builder builder = ComplianceChecker.builder(PACK);
      if (set) {
        builder.set("floor", "5 %").set("unsetKinds", "ST_LEADING");
      }
      if (closed) {
        builder.close("openKinds").close("unsetKinds");
      }
      checker = builder.build();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
