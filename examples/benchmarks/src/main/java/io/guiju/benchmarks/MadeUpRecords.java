package io.guiju.benchmarks;

import io.guiju.facts.Achievement;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Authorship;
import io.guiju.facts.Consortium;
import io.guiju.facts.Employment;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Evaluation;
import io.guiju.facts.Field;
import io.guiju.facts.FundsKind;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Investor;
import io.guiju.facts.KeyTechnologyList;
import io.guiju.facts.Level;
import io.guiju.facts.Occupation;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.Person;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectInstitution;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Territory;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.facts.TransferMode;
import io.guiju.facts.TransferStage;
import io.guiju.facts.Voucher;
import io.guiju.facts.VoucherKind;
import io.guiju.facts.VoucherUse;
import io.guiju.type.Country;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** Makes up facts one by one, all of few ids, so that facts meet. */
record MadeUpRecords(MadeUpValues values) {
  private static final List<Place> PROVINCES =
      MadeUpValues.places("310000", "330400", "330000", "110000");
  private static final List<Country> COUNTRIES =
      List.of(new Country("CN"), new Country("TW"), new Country("DE"), new Country("JP"));
  private static final List<String> ORGANISATIONS = List.of("E1", "E2", "P1", "P2", "X");
  private static final List<BigDecimal> EXPENSES = amounts("4.99", "5", "5.00", "5.01", "0", "-1");
  private static final List<BigDecimal> REVENUES = amounts("100", "100.00", "99.99", "0", "-100");
  private static final List<BigDecimal> POINTS = amounts("59.99", "60", "60.0", "60.01");
  private static final List<BigDecimal> PER_CENT = amounts("2.9", "3", "3.00", "3.1");

  Enterprise enterprise(String id) {
    return new Enterprise(id, null, values.place(), values.bool(), values.bool(), values.bool());
  }

  Title title(String id) {
    return new Title(
        id,
        values.maybe(() -> values.pick("E1", "E1", "E2")),
        values.constant(TitleKind.class),
        values.below(3) > 0 ? TitleStatus.RECOGNISED : values.constant(TitleStatus.class),
        values.maybe(() -> values.from(4)),
        values.maybe(() -> values.until(4)));
  }

  AnnualFigures figures() {
    return new AnnualFigures(
        values.pick("E1", "E1", "E2"),
        values.year(),
        values.maybe(() -> values.pick(EXPENSES)),
        values.maybe(() -> values.pick(REVENUES)));
  }

  InnovationPoints points() {
    return new InnovationPoints(
        values.pick("E1", "E1", "E2"), values.year(), values.maybe(() -> values.pick(POINTS)));
  }

  Evaluation evaluation() {
    return new Evaluation(
        values.pick("P1", "P2"), values.year(), values.maybe(() -> values.pick("A", "B", "C")));
  }

  PlatformBuilder builder() {
    return new PlatformBuilder(
        values.pick("P1", "P1", "P2"),
        values.pick(ORGANISATIONS),
        values.constant(OrganisationKind.class),
        values.bool());
  }

  Investor investor() {
    return new Investor(
        values.pick("P1", "P1", "P2"), "I" + values.below(3), values.constant(Territory.class));
  }

  ProjectMember member() {
    return new ProjectMember(values.pick("J1", "J1", "J2"), values.pick(ORGANISATIONS));
  }

  Platform platform(String id) {
    return new Platform(
        id,
        null,
        values.place(),
        values.constant(PlatformKind.class),
        values.either() ? Level.PROVINCIAL : values.constant(Level.class),
        values.constant(Field.class),
        values.maybe(() -> values.pick("C1", "C2")),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.constant(Territory.class));
  }

  Project project(String id) {
    return new Project(
        id,
        null,
        values.place(),
        values.constant(ProjectKind.class),
        values.constant(Level.class),
        values.constant(Field.class),
        values.maybe(() -> values.pick(ORGANISATIONS)),
        values.constant(KeyTechnologyList.class),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.bool(),
        values.maybe(() -> Ratio.of(values.pick(PER_CENT), BigDecimal.valueOf(100))));
  }

  Person person(String id) {
    return new Person(
        id,
        null,
        values.place(),
        values.maybe(() -> values.pick(COUNTRIES)),
        values.maybe(() -> values.pick(COUNTRIES)),
        values.constant(Occupation.class),
        values.maybe(() -> 39 + values.below(3)),
        values.bool(),
        values.bool());
  }

  Employment employment(String id) {
    return new Employment(
        id,
        values.maybe(() -> values.pick("W1", "W1", "W2")),
        values.maybe(() -> values.pick(ORGANISATIONS)),
        values.constant(OrganisationKind.class),
        values.maybe(() -> values.from(3)),
        values.maybe(() -> values.until(3)));
  }

  Achievement achievement(String id) {
    return new Achievement(
        id,
        null,
        values.place(),
        values.maybe(() -> values.pick(ORGANISATIONS)),
        values.constant(OrganisationKind.class),
        values.bool(),
        values.bool(),
        values.constant(TransferMode.class),
        values.constant(TransferStage.class),
        values.constant(FundsKind.class),
        values.bool());
  }

  Product product(String id) {
    return new Product(
        id,
        null,
        values.maybe(() -> values.pick("E1", "E2")),
        values.bool(),
        values.bool(),
        values.bool());
  }

  ProjectInstitution institution() {
    return new ProjectInstitution(values.pick("J1", "J2"), values.pick("P1", "P2"));
  }

  Authorship authorship() {
    return new Authorship(values.pick("W1", "W2"), values.pick("A1", "A2"));
  }

  Consortium consortium(String id) {
    return new Consortium(
        id, null, values.maybe(() -> values.pick("E1", "E2")), values.maybe(values::day));
  }

  Voucher voucher(String id) {
    return new Voucher(
        id,
        null,
        values.place(),
        values.constant(VoucherKind.class),
        values.maybe(() -> values.pick(PROVINCES)));
  }

  VoucherUse use(String id) {
    return new VoucherUse(
        id,
        values.maybe(() -> values.pick("V1", "V2")),
        values.maybe(() -> values.pick(PROVINCES)));
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return List.of(amounts).stream().map(BigDecimal::new).toList();
  }
}
