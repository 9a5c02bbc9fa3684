package io.guiju.benchmarks.speed;

import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules, with one rule for each provision and its conditions in Java. It knows true and false:
 * where the plan leaves a number open it has nothing to say, so 2.5.3-e is left out, and with it
 * 2.6.1-c, which no record satisfies.
 */
final class EasyRules extends SatisfiedOnly {
  private static final List<String> PROVISIONS =
      List.of("2.3.1-b", "2.3.1-i", "2.4.3-a", "2.6.1-f", "3.2-c");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules =
      new Rules(
          rule(
              "2.3.1-b",
              titled(
                  EnumSet.of(
                      TitleKind.PROVINCIAL_TECHNOLOGY_SME,
                      TitleKind.HIGH_AND_NEW_TECHNOLOGY,
                      TitleKind.ST_LITTLE_GIANT,
                      TitleKind.ST_LEADING),
                  EnumSet.of(TitleStatus.RECOGNISED))),
          rule(
              "2.3.1-i",
              titled(
                  EnumSet.of(
                      TitleKind.SINGLE_CHAMPION,
                      TitleKind.HIDDEN_CHAMPION,
                      TitleKind.SPECIALISED_AND_NEW,
                      TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
                  EnumSet.of(TitleStatus.RECOGNISED, TitleStatus.CANDIDATE))),
          rule(
              "2.4.3-a",
              titled(
                  EnumSet.of(
                      TitleKind.EAGLE,
                      TitleKind.SINGLE_CHAMPION,
                      TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
                  EnumSet.of(TitleStatus.RECOGNISED))),
          rule(
              "2.6.1-f",
              facts -> {
                Enterprise enterprise = facts.get("enterprise");
                return Boolean.TRUE.equals(enterprise.internationalCooperation())
                    || Boolean.TRUE.equals(enterprise.internationalExchange());
              }),
          rule("3.2-c", EasyRules::spendsOnResearch));

  EasyRules() {
    super(PROVISIONS);
  }

  private static Rule rule(String provision, Condition condition) {
    return new RuleBuilder()
        .name(provision)
        .when(condition)
        .then(
            facts -> {
              Set<String> satisfied = facts.get("satisfied");
              satisfied.add(provision);
            })
        .build();
  }

  private static Condition titled(Set<TitleKind> kinds, Set<TitleStatus> statuses) {
    return facts -> {
      List<Title> titles = facts.get("titles");
      for (Title title : titles) {
        if (title.kind() != null
            && kinds.contains(title.kind())
            && title.status() != null
            && statuses.contains(title.status())
            && title.validFrom() != null
            && !title.validFrom().isAfter(Samples.AS_OF)
            && title.validUntil() != null
            && !title.validUntil().isBefore(Samples.AS_OF)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean spendsOnResearch(Facts facts) {
    List<AnnualFigures> years = facts.get("figures");
    for (AnnualFigures figures : years) {
      if (figures.year() == Samples.YEAR
          && figures.rdExpense() != null
          && figures.revenue() != null
          && figures.revenue().signum() > 0) {
        return figures.rdExpense().multiply(TWENTY).compareTo(figures.revenue()) > 0;
      }
    }
    return false;
  }

  @Override
  public Set<String> judge(Sample sample) {
    Set<String> satisfied = new HashSet<>();
    if (sample.inPlace()) {
      Facts facts = new Facts();
      facts.put("enterprise", sample.dossier().enterprises().supplied().get(0));
      facts.put("titles", sample.dossier().titles().supplied());
      facts.put("figures", sample.dossier().figures().supplied());
      facts.put("satisfied", satisfied);
      engine.fire(rules, facts);
    }
    return satisfied;
  }
}
