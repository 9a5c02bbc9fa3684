package io.guiju.benchmarks.speed;

import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Territory;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;

/**
 * Evrete, with a stateless session for each record and conditions in Java. It knows true and false:
 * where the plan leaves a number open it has nothing to say, so 2.5.3-e is left out.
 */
final class Evrete extends SatisfiedOnly {
  private static final List<String> PROVISIONS =
      List.of("2.3.1-b", "2.3.1-i", "2.4.3-a", "2.6.1-c", "2.6.1-f", "3.2-c");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final Set<TitleStatus> RECOGNISED = Set.of(TitleStatus.RECOGNISED);

  private final Knowledge knowledge;

  Evrete() {
    super(PROVISIONS);
    Knowledge rules = new KnowledgeService().newKnowledge();
    rules =
        titled(
            rules,
            "2.3.1-b",
            Set.of(
                TitleKind.PROVINCIAL_TECHNOLOGY_SME,
                TitleKind.HIGH_AND_NEW_TECHNOLOGY,
                TitleKind.ST_LITTLE_GIANT,
                TitleKind.ST_LEADING),
            RECOGNISED);
    rules =
        titled(
            rules,
            "2.3.1-i",
            Set.of(
                TitleKind.SINGLE_CHAMPION,
                TitleKind.HIDDEN_CHAMPION,
                TitleKind.SPECIALISED_AND_NEW,
                TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
            Set.of(TitleStatus.RECOGNISED, TitleStatus.CANDIDATE));
    rules =
        titled(
            rules,
            "2.4.3-a",
            Set.of(
                TitleKind.EAGLE,
                TitleKind.SINGLE_CHAMPION,
                TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
            RECOGNISED);
    rules = single(rules, "2.6.1-f", Enterprise.class, Evrete::international);
    rules = single(rules, "3.2-c", AnnualFigures.class, Evrete::spendsOnResearch);
    knowledge = overseas(rules);
  }

  private static Knowledge titled(
      Knowledge rules, String provision, Set<TitleKind> kinds, Set<TitleStatus> statuses) {
    return single(
        rules,
        provision,
        Title.class,
        title ->
            title.kind() != null
                && kinds.contains(title.kind())
                && title.status() != null
                && statuses.contains(title.status())
                && title.validFrom() != null
                && !title.validFrom().isAfter(Samples.AS_OF)
                && title.validUntil() != null
                && !title.validUntil().isBefore(Samples.AS_OF));
  }

  /** A record has one enterprise, so its facts need not be joined with it. */
  private static <T> Knowledge single(
      Knowledge rules, String provision, Class<T> type, Predicate<T> condition) {
    return rules
        .builder()
        .newRule(provision)
        .forEach("$fact", type)
        .where((ValuesPredicate) values -> condition.test(values.get(0, type)), "$fact")
        .execute(Evrete::satisfied)
        .build();
  }

  private static Knowledge overseas(Knowledge rules) {
    return rules
        .builder()
        .newRule("2.6.1-c")
        .forEach("$builder", PlatformBuilder.class, "$platform", Platform.class)
        .where((ValuesPredicate) values -> abroad(values.get(0, Platform.class)), "$platform")
        .where(
            (ValuesPredicate)
                values ->
                    values
                        .get(0, PlatformBuilder.class)
                        .platformId()
                        .equals(values.get(1, Platform.class).id()),
            "$builder",
            "$platform")
        .execute(Evrete::satisfied)
        .build();
  }

  private static boolean abroad(Platform platform) {
    return Boolean.TRUE.equals(platform.rdInstitution())
        && platform.territory() == Territory.FOREIGN;
  }

  private static boolean international(Enterprise enterprise) {
    return Boolean.TRUE.equals(enterprise.internationalCooperation())
        || Boolean.TRUE.equals(enterprise.internationalExchange());
  }

  private static boolean spendsOnResearch(AnnualFigures figures) {
    BigDecimal expense = figures.rdExpense();
    BigDecimal revenue = figures.revenue();
    return figures.year() == Samples.YEAR
        && expense != null
        && revenue != null
        && revenue.signum() > 0
        && expense.multiply(TWENTY).compareTo(revenue) > 0;
  }

  private static void satisfied(RhsContext context) {
    Set<String> satisfied = context.getRuntime().get("satisfied");
    satisfied.add(context.getRule().getName());
  }

  @Override
  public Set<String> judge(Sample sample) {
    Set<String> satisfied = new HashSet<>();
    if (sample.inPlace()) {
      StatelessSession session = knowledge.newStatelessSession();
      session.set("satisfied", satisfied);
      for (Record record : sample.records()) {
        // It warns of facts that no rule is about, and that takes time.
        if (!(record instanceof InnovationPoints)) {
          session.insert(record);
        }
      }
      session.fire();
    }
    return satisfied;
  }
}
