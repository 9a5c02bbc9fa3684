package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Condition;
import io.guiju.internal.rule.Limit;
import io.guiju.internal.rule.RulePattern;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndexN;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the plan obey the law by their text, and mean what Drools indexes. */
class ShippedRulesTest {
  private static final java.util.regex.Pattern BANNED =
      java.util.regex.Pattern.compile(
          "\\|\\||&&|!(?!=)|[-+*/%]|'|\\b(null|in|contains|matches|soundslike|or|and|from|forall"
              + "|accumulate|acc|eval|over|salience|no-loop|lock-on-active|agenda-group"
              + "|activation-group|ruleflow-group|date-effective|date-expires|enabled|duration"
              + "|timer|dialect|insert|insertLogical|modify|update|delete|retract|extends|query"
              + "|function|declare|unit|System|drools|kcontext|do)\\b");

  private static final Map<String, ConstraintType> TYPES =
      Map.of(
          "==", ConstraintType.EQUAL,
          "!=", ConstraintType.NOT_EQUAL,
          "<", ConstraintType.LESS_THAN,
          "<=", ConstraintType.LESS_OR_EQUAL,
          ">", ConstraintType.GREATER_THAN,
          ">=", ConstraintType.GREATER_OR_EQUAL);

  private final DefaultRulePack pack = (DefaultRulePack) RulePack.load("jiaxing315");

  @TestFactory
  Stream<DynamicTest> no_banned_word_stands_in_the_rules_of() {
    return files().map(file -> dynamicTest(file, () -> noBannedWord(text(file))));
  }

  @Test
  void each_provision_stands_under_its_sentence() {
    for (Provision provision : pack.entitlements()) {
      String drl = text(provision.citation().section().folder() + "/rules.drl");
      int sentence = drl.indexOf("\n// " + provision.citation().quote() + "。\n");
      assertThat(sentence).as("the sentence of %s", provision).isPositive();
      assertThat(drl.substring(sentence).lines().skip(2))
          .as("the line below the sentence of %s", provision)
          .first()
          .asString()
          .startsWith("rule \"" + provision + " ");
    }
  }

  private static void noBannedWord(String drl) {
    String judged = bare(drl).replace("contributions.from(", "contributions(");
    List<String> found = BANNED.matcher(judged).results().map(r -> r.group()).toList();
    assertThat(found).isEmpty();
  }

  /** Without comments and what is quoted. */
  private static String bare(String drl) {
    return drl.replaceAll("//[^\n]*", "").replaceAll("\"[^\"\n]*\"", "\"\"");
  }

  @Test
  void a_banned_word_is_found() {
    assertThat(BANNED.matcher(bare("\"a - b\" // or\n$e : E( a != 1 )")).find()).isFalse();
    assertThat(BANNED.matcher("$e : E( a in ( 1 ) )").find()).isTrue();
    assertThat(BANNED.matcher("$e : E( !a )").find()).isTrue();
  }

  @Test
  void every_rule_is_counted_in_the_text() {
    long begun =
        files()
            .map(ShippedRulesTest::text)
            .flatMap(drl -> bare(drl).lines())
            .filter(line -> line.strip().startsWith("rule "))
            .count();

    assertThat(begun).isPositive().isEqualTo(pack.compiledRules().size());
  }

  @TestFactory
  Stream<DynamicTest> text_and_index_agree_in() {
    return pack.compiledRules().stream().map(rule -> dynamicTest(rule.name(), () -> agree(rule)));
  }

  private static void agree(CompiledRule rule) {
    Map<String, List<Condition>> read =
        rule.patterns().stream()
            .map(RulePattern::conditions)
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Condition::text));
    List<SingleConstraint> compiled = new ArrayList<>();
    rule.source().getView().getSubConditions().forEach(c -> collect(c, compiled));

    assertThat(compiled)
        .extracting(c -> c.predicateInformation().getStringConstraint().strip())
        .containsExactlyInAnyOrderElementsOf(
            rule.patterns().stream()
                .flatMap(p -> p.conditions().stream().map(Condition::text))
                .toList());
    for (SingleConstraint constraint : compiled) {
      String source = constraint.predicateInformation().getStringConstraint().strip();
      read.get(source).forEach(condition -> agree(condition, constraint.getIndex()));
    }
  }

  private static void agree(Condition condition, Index<?, ?> index) {
    if (index == null) {
      return;
    }
    String[] written = condition.text().split("\\s+", 3);
    assertThat(index.getConstraintType()).as(condition.text()).isEqualTo(TYPES.get(written[1]));
    assertThat(condition.operator().symbol()).isEqualTo(written[1]);
    if (index instanceof AlphaIndex<?, ?> alpha) {
      assertThat(condition.limit()).isEqualTo(new Limit.Constant(alpha.getRightValue()));
      assertThat(String.valueOf(alpha.getRightValue())).isEqualTo(written[2].replace("\"", ""));
    } else {
      assertThat(index).isInstanceOf(BetaIndexN.class);
      assertThat(condition.limit()).isInstanceOf(Limit.Reference.class);
    }
  }

  private static void collect(
      org.drools.model.Condition condition, List<SingleConstraint> constraints) {
    if (condition instanceof Pattern<?> pattern) {
      collect(pattern.getConstraint(), constraints);
    } else if (condition.getType() != org.drools.model.Condition.Type.CONSEQUENCE) {
      condition.getSubConditions().forEach(c -> collect(c, constraints));
    }
  }

  private static void collect(Constraint constraint, List<SingleConstraint> constraints) {
    if (constraint instanceof SingleConstraint single) {
      if (!single.equals(SingleConstraint.TRUE)) {
        constraints.add(single);
      }
    } else {
      constraint.getChildren().forEach(c -> collect(c, constraints));
    }
  }

  /** The files with rules: those of the sections that have entitlements, and the generic ones. */
  private Stream<String> files() {
    return Stream.concat(
            pack.sections().stream().map(section -> section.folder() + "/rules.drl"),
            Stream.of("generic.drl"))
        .filter(file -> text(file) != null);
  }

  private static String text(String file) {
    return new EditedResources().find("io/guiju/jiaxing315/" + file + ".txt");
  }
}
