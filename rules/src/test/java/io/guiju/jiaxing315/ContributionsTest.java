package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Truth;
import io.guiju.facts.Achievement;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Consortium;
import io.guiju.facts.Employment;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Level;
import io.guiju.facts.Person;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.TalentClass;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.RulePack;
import io.guiju.progress.Contribution;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule that adds to an indicator: what counts, what does not, what is unknown, and when. */
class ContributionsTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(PACK);
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
  private static final Place HAINING = new Place("330481");
  private static final Enterprise FIRM = new Enterprise("E1", null, HAINING);

  static final List<Counted> RULES =
      List.of(
          figures("aboveScaleRdExpense", "34"),
          figures("aboveScaleRevenue", "1000"),
          platform("nationalKeyLaboratoryBranches", PlatformKind.NATIONAL_KEY_LABORATORY_BRANCH)
              .not(
                  "Platform.kind=LABORATORY",
                  "Platform.validFrom=2025-01-01",
                  "Platform.validUntil=2024-12-30")
              .still("Platform.validFrom=2024-12-31", "Platform.validUntil=2024-12-31"),
          achievement("hardCoreAchievements", "hardCore"),
          achievement("majorLandmarkResults", "majorLandmark"),
          talent("worldClassTopTalents", TalentClass.WORLD_TOP),
          talent("leadingTalents", TalentClass.NATIONAL_LEADING),
          talent("youngTalents", TalentClass.NATIONAL_YOUNG),
          stock(
                  "industrialInnovationPlatforms",
                  PlatformKind.OTHER,
                  "Platform.industrialInnovation=false",
                  "Platform.level=MUNICIPAL")
              .still("Platform.level=NATIONAL", "Platform.validUntil=2024-12-31"),
          added("newProvincialRdCentres", PlatformKind.RD_CENTRE, "Platform.level=NATIONAL"),
          added(
              "newProvincialEnterpriseInstitutes",
              PlatformKind.ENTERPRISE_RESEARCH_INSTITUTE,
              "Platform.level=NATIONAL"),
          added(
                  "newEnterpriseTechnologyCentres",
                  PlatformKind.ENTERPRISE_TECHNOLOGY_CENTRE,
                  "Platform.level=MUNICIPAL")
              .still("Platform.level=NATIONAL"),
          added(
              "newProvincialEngineeringResearchCentres",
              PlatformKind.ENGINEERING_RESEARCH_CENTRE,
              "Platform.level=NATIONAL"),
          stock(
              "provincialNewTypeRdInstitutions",
              PlatformKind.NEW_TYPE_RD_INSTITUTION,
              "Platform.kind=RD_CENTRE",
              "Platform.level=MUNICIPAL"),
          municipal("municipalNewTypeRdInstitutions")
              .not(
                  "Platform.kind=RD_CENTRE",
                  "Platform.level=PROVINCIAL",
                  "Platform.validFrom=9999-12-31"),
          project("provincialMajorProjects", "Project.kind=OTHER"),
          project("chainInnovationProjects", "Project.chainInnovation=false"),
          project("chainKeyCoreTechnologyProjects", "Project.chainKeyCoreTechnology=false"),
          Counted.of(
                  "innovationConsortia",
                  2024,
                  new Consortium("C1", null, "E1", LocalDate.of(2024, 3, 1)),
                  title(TitleKind.ST_LEADING),
                  FIRM)
              .not(
                  "Consortium.formedOn=9999-12-31",
                  "Title.kind=EAGLE",
                  "Title.status=CANDIDATE",
                  "Title.validFrom=2024-03-02",
                  "Title.validUntil=2024-02-29")
              .still(
                  "Title.kind=ST_LITTLE_GIANT",
                  "Title.validFrom=2024-03-01",
                  "Title.validUntil=2024-03-01"),
          enterprise(
              "technologySmes",
              TitleKind.PROVINCIAL_TECHNOLOGY_SME,
              "Title.kind=NATIONAL_TECHNOLOGY_SME"),
          enterprise("highTechEnterprises", TitleKind.HIGH_AND_NEW_TECHNOLOGY, "Title.kind=EAGLE"),
          enterprise(
              "stLittleGiants",
              TitleKind.ST_LITTLE_GIANT,
              "Title.kind=SPECIALISED_AND_NEW_LITTLE_GIANT"),
          enterprise("stLeadingEnterprises", TitleKind.ST_LEADING, "Title.kind=ST_LITTLE_GIANT"),
          enterprise("worldClassEnterprises", TitleKind.WORLD_CLASS, "Title.kind=EAGLE"),
          Counted.of(
                  "newlyListedManufacturers",
                  2023,
                  new Enterprise("E1", null, HAINING, null, null, null, true, FROM))
              .not("Enterprise.manufacturing=false", "Enterprise.listedOn=2025-01-01"),
          title("newSingleChampions", TitleKind.SINGLE_CHAMPION, "Title.level=PROVINCIAL"),
          title(
              "newSpecialisedAndNewLittleGiants",
              TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT,
              "Title.kind=ST_LITTLE_GIANT"),
          Counted.of(
                  "newFirstSetProducts",
                  2023,
                  new Product("D1", null, "E1", null, null, null, Level.PROVINCIAL, FROM),
                  FIRM)
              .not("Product.firstSetLevel=MUNICIPAL", "Product.firstSetOn=9999-12-31")
              .still("Product.firstSetLevel=NATIONAL"),
          Counted.of("provincialOverseasEngineers", 2023, person(null))
              .not("Person.provincialOverseasEngineer=false", "Person.broughtInOn=9999-12-31"),
          stock(
              "foreignTalentDistricts",
              PlatformKind.FOREIGN_TALENT_DISTRICT,
              "Platform.kind=OTHER"),
          Counted.of("lakeDistrictTalent", 2024, person(null), employment())
              .not(
                  "Person.talentLevel=MUNICIPAL",
                  "Person.inLakeDistrict=false",
                  "Employment.validUntil=2024-12-30")
              .still("Person.talentLevel=NATIONAL", "Employment.validUntil=2024-12-31"),
          Counted.of("highEndTalent", 2024, person(null), employment())
              .not("Person.talentLevel=MUNICIPAL", "Employment.validUntil=2024-12-30")
              .still("Person.inLakeDistrict=false"),
          stock(
              "patentNavigationBases", PlatformKind.PATENT_NAVIGATION_BASE, "Platform.kind=OTHER"),
          stock(
              "industryIntellectualPropertyAlliances",
              PlatformKind.INTELLECTUAL_PROPERTY_ALLIANCE,
              "Platform.kind=OTHER"));

  @Test
  void every_indicator_to_which_rules_add_is_tried() {
    assertThat(RULES)
        .extracting(Counted::name)
        .containsExactlyInAnyOrderElementsOf(
            ((DefaultRulePack) PACK)
                .compiledRules().stream()
                    .map(rule -> rule.contributing())
                    .filter(Objects::nonNull)
                    .map(what -> what.indicator().id())
                    .distinct()
                    .toList());
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void what_counts_counts_in_its_place_and_year(Counted rule) {
    Contribution expected =
        new Contribution(
            AS_OF,
            rule.name(),
            "330481",
            rule.year(),
            Truth.TRUE,
            new BigDecimal(rule.amount()),
            true,
            List.of());
    assertThat(adding(rule, rule.with())).containsExactly(expected);
    for (String change : rule.still()) {
      assertThat(adding(rule, rule.with(change))).as(change).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void what_does_not_count_adds_nothing(Counted rule) {
    assertThat(rule.no()).isNotEmpty();
    for (String change : rule.no()) {
      assertThat(adding(rule, rule.with(change))).as(change).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void what_is_not_known_is_unknown(Counted rule) {
    for (String change : rule.no()) {
      String taken = change.split("=")[0];
      if (!taken.equals("AnnualFigures.year")) {
        assertThat(adding(rule, rule.with(taken)))
            .as(taken)
            .isNotEmpty()
            .allMatch(one -> one.truth() == Truth.UNKNOWN && one.amount().signum() == 0);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void elsewhere_adds_nothing_and_an_unknown_place_is_unknown(Counted rule) {
    assertThat(all(rule, rule.with(rule.place("310000"))))
        .as("but that the type is complete")
        .allMatch(one -> one.truth() == Truth.FALSE && one.region().equals("330400"));
    for (String unknown : List.of(rule.place(""), rule.place("330000"))) {
      assertThat(adding(rule, rule.with(unknown)))
          .extracting(Contribution::region, Contribution::year, Contribution::truth)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("330400", rule.year(), Truth.UNKNOWN));
    }
  }

  @Test
  void a_record_of_which_the_year_is_not_known_is_one_without_a_year() {
    Counted project = project("provincialMajorProjects", "Project.kind=OTHER");
    assertThat(adding(project, project.with("Project.approvedOn")))
        .extracting(Contribution::year)
        .containsExactly((Integer) null);
  }

  @Test
  void the_parts_of_a_share_rest_on_the_same_records() {
    Counted revenue = figures("aboveScaleRevenue", "1000");
    assertThat(adding(revenue, revenue.with("AnnualFigures.rdExpense")))
        .extracting(Contribution::truth)
        .containsExactly(Truth.UNKNOWN);
    Counted talent = Counted.of("highEndTalent", 2024, person(null), employment());
    assertThat(adding(talent, talent.with("Person.inLakeDistrict")))
        .extracting(Contribution::truth)
        .containsExactly(Truth.UNKNOWN);
  }

  @Test
  void a_subject_counts_once_however_many_facts_match() {
    Title again = new Title("T2", "E1", TitleKind.ST_LEADING, TitleStatus.RECOGNISED, FROM, UNTIL);
    Counted twice =
        Counted.of("stLeadingEnterprises", 2024, FIRM, title(TitleKind.ST_LEADING), again);
    assertThat(adding(twice, twice.with())).hasSize(1);
  }

  private static List<Contribution> all(Counted rule, Facts facts) {
    return CHECKER.contributions(facts, AS_OF).stream()
        .filter(one -> one.indicator().equals(rule.name()))
        .toList();
  }

  /** Without what is said of a type that was seen. */
  private static List<Contribution> adding(Counted rule, Facts facts) {
    return all(rule, facts).stream().filter(one -> one.truth() != Truth.FALSE).toList();
  }

  private static Counted figures(String indicator, String amount) {
    AnnualFigures figures =
        new AnnualFigures("E1", 2023, new BigDecimal(34), new BigDecimal(1000), true);
    return Counted.of(indicator, 2023, figures, FIRM)
        .amount(amount)
        .not("AnnualFigures.aboveScaleIndustry=false", "AnnualFigures.year=2024");
  }

  private static Counted platform(String indicator, PlatformKind kind) {
    return Counted.of(indicator, 2024, platform(kind, Level.PROVINCIAL));
  }

  private static Counted municipal(String indicator) {
    return Counted.of(
        indicator, 2024, platform(PlatformKind.NEW_TYPE_RD_INSTITUTION, Level.MUNICIPAL));
  }

  private static Platform platform(PlatformKind kind, Level level) {
    return new Platform(
        "P1", null, HAINING, kind, level, null, null, null, null, null, null, null, null, null,
        null, true, FROM, UNTIL);
  }

  private static Counted stock(String indicator, PlatformKind kind, String... no) {
    return platform(indicator, kind)
        .not(and(no, "Platform.validFrom=2025-01-01", "Platform.validUntil=2024-12-30"))
        .still("Platform.validFrom=2024-12-31", "Platform.validUntil=2024-12-31");
  }

  /** What was recognised counts in its year, whatever became of it. */
  private static Counted added(String indicator, PlatformKind kind, String no) {
    return Counted.of(indicator, 2023, platform(kind, Level.PROVINCIAL))
        .not("Platform.kind=OTHER", no, "Platform.validFrom=2025-01-01")
        .still("Platform.validUntil=2023-12-31", "Platform.validFrom=2023-12-31");
  }

  private static Counted achievement(String indicator, String term) {
    Achievement made =
        new Achievement(
            "A1", null, HAINING, null, null, null, null, null, null, null, null, true, true, FROM);
    return Counted.of(indicator, 2023, made)
        .not("Achievement." + term + "=false", "Achievement.achievedOn=2025-01-01");
  }

  private static Counted talent(String indicator, TalentClass talentClass) {
    return Counted.of(indicator, 2024, person(talentClass), employment())
        .not(
            "Person.talentClass=OTHER",
            "Employment.validFrom=2025-01-01",
            "Employment.validUntil=2024-12-30")
        .still("Employment.validFrom=2024-12-31", "Employment.validUntil=2024-12-31");
  }

  private static Person person(TalentClass talentClass) {
    return new Person(
        "W1",
        null,
        HAINING,
        null,
        null,
        null,
        null,
        null,
        null,
        talentClass,
        Level.PROVINCIAL,
        true,
        true,
        FROM);
  }

  private static Employment employment() {
    return new Employment("M1", "W1", null, null, FROM, UNTIL);
  }

  private static Counted project(String indicator, String no) {
    Project approved =
        new Project(
            "J1",
            null,
            HAINING,
            ProjectKind.PROVINCIAL_MAJOR,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true,
            true,
            FROM);
    return Counted.of(indicator, 2023, approved)
        .not(no, "Project.approvedOn=9999-12-31")
        .still("Project.approvedOn=2023-12-31");
  }

  private static Counted enterprise(String indicator, TitleKind kind, String no) {
    return Counted.of(indicator, 2024, FIRM, title(kind))
        .not(
            no,
            "Title.status=CANDIDATE",
            "Title.validFrom=2025-01-01",
            "Title.validUntil=2024-12-30")
        .still("Title.validFrom=2024-12-31", "Title.validUntil=2024-12-31");
  }

  private static Counted title(String indicator, TitleKind kind, String no) {
    return Counted.of(indicator, 2023, title(kind), FIRM)
        .not(no, "Title.renewal=true", "Title.status=REVOKED", "Title.validFrom=2025-01-01")
        .still("Title.validUntil=2023-12-31");
  }

  private static Title title(TitleKind kind) {
    return new Title("T1", "E1", kind, TitleStatus.RECOGNISED, FROM, UNTIL, Level.NATIONAL, false);
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
