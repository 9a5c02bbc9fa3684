package io.guiju.law;

import static io.guiju.law.Oracle.is;

import io.guiju.Truth;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Consortium;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.law.Oracle.Condition;
import io.guiju.law.Oracle.Fact;
import io.guiju.law.Oracle.Pattern;
import io.guiju.law.Oracle.Quantifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules of the pack of logic, written again for the oracle. */
final class KleeneRules {
  private static final LocalDate AS_OF = RandomFacts.AS_OF;
  private static final Set<TitleKind> CLOSED =
      Set.of(TitleKind.ST_LEADING, TitleKind.PROVINCIAL_TECHNOLOGY_SME, TitleKind.SINGLE_CHAMPION);
  private static final Set<TitleKind> OPEN =
      Set.of(TitleKind.ST_LEADING, TitleKind.HIDDEN_CHAMPION);

  /** The rules of each provision. */
  final Map<String, List<List<Pattern>>> byProvision = new TreeMap<>();

  /**
   * @param set whether the floor is 5 % and the list that the plan does not name has one member
   * @param closed whether the open lists are closed
   */
  KleeneRules(boolean set, boolean closed) {
    Pattern enterprise = subject("e", Enterprise.class);
    Condition ofIt = same("enterpriseId", "e", "id");
    Condition ledByIt = same("leadId", "e", "id");
    Condition closedKind = where("kind", CLOSED::contains);
    Condition current = where("validFrom", date -> !isAfter(date));
    rule("9-a", enterprise, no("t", Title.class, ofIt, closedKind, current));

    rule("9-b", enterprise, some("t", Title.class, ofIt, listed(OPEN, closed)));

    Condition lastYear = equal("year", 2023);
    rule("9-c", enterprise, some("f", AnnualFigures.class, ofIt, lastYear, floor(set)));

    Condition another = other("id", "t", "id");
    Condition recognised = equal("status", TitleStatus.RECOGNISED);
    rule(
        "9-d",
        enterprise,
        some("t", Title.class, ofIt, closedKind),
        some("u", Title.class, ofIt, another, recognised));

    Condition name = new Condition(null, true, where("name", n -> !n.equals("A")).test());
    Pattern named = subject("e", Enterprise.class, name);
    Condition leading = equal("kind", TitleKind.ST_LEADING);
    Condition ofAProgramme = where("kind", kind -> kind != ProjectKind.OTHER);
    rule("9-e", named, no("c", Consortium.class, ledByIt));
    rule(
        "9-e",
        named,
        some("t", Title.class, ofIt, leading),
        no("j", Project.class, ledByIt, ofAProgramme));

    Condition ofTheProject = same("projectId", "j", "id");
    rule(
        "9-f",
        subject("j", Project.class),
        some("e", Enterprise.class, same("id", "j", "leadId")),
        no("m", ProjectMember.class, ofTheProject, other("organisationId", "j", "leadId")));

    Condition notListed = where("kind", kind -> !CLOSED.contains(kind));
    Condition valid = where("validUntil", date -> date.equals(AS_OF) || isAfter(date));
    rule(
        "9-g",
        some("t", Title.class, notListed, valid),
        subject("e", Enterprise.class, same("id", "t", "enterpriseId")));

    // A list without a value is not a list of nothing: closed or not, nobody knows its members.
    Condition unnamed =
        set ? listed(Set.of(TitleKind.ST_LEADING), closed) : listed(Set.of(), false);
    rule("9-h", enterprise, some("t", Title.class, ofIt, unnamed));

    rule(
        "9-i",
        subject("c", Consortium.class),
        some("e", Enterprise.class, same("id", "c", "leadId")),
        some("j", Project.class, ledByIt, equal("kind", ProjectKind.NATIONAL_MAJOR)),
        some("m", ProjectMember.class, ofTheProject));

    rule("9-j", enterprise, no("c", Consortium.class, same("id", "e", "id"), ledByIt));

    rule(
        "9-k",
        enterprise,
        some("c", Consortium.class, same("id", "e", "id")),
        some("t", Title.class, same("id", "c", "id"), leading));
    rule(
        "9-l",
        enterprise,
        some("f", AnnualFigures.class, ofIt, lastYear),
        no("c", Consortium.class, ledByIt));
  }

  private void rule(String provision, Pattern... patterns) {
    byProvision.computeIfAbsent(provision, id -> new ArrayList<>()).add(List.of(patterns));
  }

  private static Pattern subject(String name, Class<?> type, Condition... conditions) {
    return new Pattern(Quantifier.SUBJECT, name, type, List.of(conditions));
  }

  /** A pattern without a word before it, or with exists: one true choice is enough for both. */
  private static Pattern some(String name, Class<?> type, Condition... conditions) {
    return new Pattern(Quantifier.SOME, name, type, List.of(conditions));
  }

  private static Pattern no(String name, Class<?> type, Condition... conditions) {
    return new Pattern(Quantifier.NONE, name, type, List.of(conditions));
  }

  private static Condition same(String term, String pattern, String property) {
    return new Condition(
        term, false, (fact, chosen) -> join(fact, term, chosen.get(pattern), property, true));
  }

  private static Condition other(String term, String pattern, String property) {
    return new Condition(
        null, false, (fact, chosen) -> join(fact, term, chosen.get(pattern), property, false));
  }

  private static Truth join(Fact fact, String term, Fact above, String property, boolean same) {
    Object value = fact.value(term);
    Object limit = above.value(property);
    return value == null || limit == null ? Truth.UNKNOWN : is(value.equals(limit) == same);
  }

  private static Condition equal(String term, Object limit) {
    return new Condition(term, false, where(term, limit::equals).test());
  }

  private static Condition condition(Function<Fact, Truth> truth) {
    return new Condition(null, false, (fact, chosen) -> truth.apply(fact));
  }

  private static Condition where(String term, Predicate<Object> holds) {
    return condition(
        fact -> {
          Object value = fact.value(term);
          return value == null ? Truth.UNKNOWN : is(holds.test(value));
        });
  }

  private static Condition listed(Set<TitleKind> members, boolean closed) {
    return condition(
        fact -> {
          Object kind = fact.value("kind");
          boolean unknown = kind == null || !closed && !members.contains(kind);
          return unknown ? Truth.UNKNOWN : is(members.contains(kind));
        });
  }

  /** R&amp;D expense of at least 5 % of the revenue; no share of a revenue of zero or less. */
  private static Condition floor(boolean set) {
    return condition(
        fact -> {
          boolean known =
              set
                  && fact.value("rdExpense") != null
                  && fact.value("revenue") instanceof BigDecimal revenue
                  && revenue.signum() > 0;
          return known ? is(isFivePercent(fact)) : Truth.UNKNOWN;
        });
  }

  private static boolean isFivePercent(Fact fact) {
    BigDecimal twentyfold = ((BigDecimal) fact.value("rdExpense")).multiply(new BigDecimal(20));
    return twentyfold.compareTo((BigDecimal) fact.value("revenue")) >= 0;
  }

  private static boolean isAfter(Object date) {
    return ((LocalDate) date).isAfter(AS_OF);
  }
}
