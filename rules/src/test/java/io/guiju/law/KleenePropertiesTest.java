package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.Outcome;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Consortium;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.kleene.KleeneParameters;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;

/** The same for a pack that uses all that the law of the DRL allows. */
class KleenePropertiesTest extends PackProperties {
  static final RulePack PACK =
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

  @Example
  void a_fact_with_the_key_is_the_only_one_whatever_the_other_joins_say() {
    Enterprise a = new Enterprise("A", null, new Place("330400"));
    Facts facts = Facts.of(a, new Consortium("A", null, "B"));
    assertThat(ComplianceChecker.of(PACK).check(facts, RandomFacts.AS_OF).findings())
        .filteredOn(finding -> finding.provision().id().equals("9-j"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subject()).isEqualTo(a))
        .extracting(Finding::outcome)
        .isEqualTo(Outcome.SATISFIED);
  }

  @Example
  void what_one_subject_has_is_missing_of_the_next_all_the_same() {
    ComplianceChecker checker =
        ComplianceChecker.builder(PACK).crossCheck(CrossCheck.never()).build();
    Place place = new Place("330400");
    Finding has =
        found(
            checker,
            Facts.of(new Enterprise("A", null, place), new AnnualFigures("A", 2023, null, null)));
    assertThat(has.explanation().missing())
        .singleElement()
        .isInstanceOfSatisfying(
            MissingFact.MissingRecord.class,
            missing -> assertThat(missing.type().type()).isEqualTo(Consortium.class));
    Finding lacks =
        found(
            checker,
            Facts.builder()
                .add(new Enterprise("B", null, place))
                .complete(Consortium.class)
                .build());
    assertThat(lacks.ways().missing()).containsExactly(lacks.explanation().missing());
    assertThat(lacks.ways().exhaustive()).isTrue();
  }

  private static Finding found(ComplianceChecker checker, Facts facts) {
    return checker.check(facts, RandomFacts.AS_OF).findings().stream()
        .filter(finding -> finding.provision().id().equals("9-l"))
        .findFirst()
        .orElseThrow();
  }

  @Example
  void a_list_without_a_value_for_the_date_is_open_even_if_it_is_declared_closed() {
    KleeneParameters before = (KleeneParameters) PACK.parameters().asOf(LocalDate.of(2022, 1, 1));
    KleeneParameters after = (KleeneParameters) PACK.parameters().asOf(RandomFacts.AS_OF);
    assertThat(before.closedKinds().isOpen()).isTrue();
    assertThat(after.closedKinds().isOpen()).isFalse();
  }

  @Example
  void a_missing_fact_is_tied_to_the_subject_that_is_asked_whichever_was_asked_before() {
    Facts facts = Facts.of(enterprise("A"), enterprise("B"));
    for (Finding finding : findings(facts, "9-k")) {
      String id = finding.key().id();
      assertThat(finding.explanation().missing())
          .extracting(fact -> List.copyOf(((MissingFact.MissingRecord) fact).with().values()))
          .containsExactly(List.of(id), List.of(id));
    }
  }

  @Example
  void a_fact_under_exists_that_lacks_no_more_than_a_new_one_comes_first() {
    Title title =
        new Title("T", "A", TitleKind.NATIONAL_TECHNOLOGY_SME, TitleStatus.RECOGNISED, null, null);
    assertThat(findings(Facts.of(enterprise("A"), title), "9-b"))
        .singleElement()
        .extracting(finding -> finding.explanation().missing())
        .asInstanceOf(list(MissingFact.class))
        .singleElement()
        .isInstanceOf(MissingFact.OutsideOpenList.class);
  }

  private static Enterprise enterprise(String id) {
    return new Enterprise(id, null, new Place("330400"));
  }

  private static List<Finding> findings(Facts facts, String provision) {
    return ComplianceChecker.of(PACK).check(facts, RandomFacts.AS_OF).findings().stream()
        .filter(finding -> finding.provision().id().equals(provision))
        .toList();
  }
}
