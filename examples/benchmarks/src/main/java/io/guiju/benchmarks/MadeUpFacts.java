package io.guiju.benchmarks;

import io.guiju.Facts;
import io.guiju.benchmarks.byhand.Dossier;
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
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts made up around one kind of subject, with a date: few ids, so that facts meet; values below,
 * at and above each limit; days before, at and after each date; and, unless everything is known,
 * values and whole facts that nobody supplied. The same seed makes the same facts.
 */
final class MadeUpFacts {
  /** What facts are made around, by turns. */
  enum Subject {
    ENTERPRISE,
    PLATFORM,
    PROJECT,
    PERSON,
    ACHIEVEMENT,
    PRODUCT,
    CONSORTIUM,
    VOUCHER
  }

  /** The days on which something begins or ends, and days between. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2023, 3, 29),
          LocalDate.of(2023, 3, 30),
          LocalDate.of(2023, 12, 31),
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 6, 30),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2027, 12, 31),
          LocalDate.of(2028, 1, 1));

  private static final List<Place> PLACES = places("330481", "330402", "330400", "330483");
  private static final List<Place> ELSEWHERE = places("330000", "310000", "330100", "330500");
  private static final List<Place> PROVINCES = places("310000", "330400", "330000", "110000");
  private static final List<Country> COUNTRIES =
      List.of(new Country("CN"), new Country("TW"), new Country("DE"), new Country("JP"));
  private static final List<String> ORGANISATIONS = List.of("E1", "E2", "P1", "P2", "X");
  private static final List<BigDecimal> EXPENSES = amounts("4.99", "5", "5.00", "5.01", "0", "-1");
  private static final List<BigDecimal> REVENUES = amounts("100", "100.00", "99.99", "0", "-100");
  private static final List<BigDecimal> POINTS = amounts("59.99", "60", "60.0", "60.01");
  private static final List<BigDecimal> PER_CENT = amounts("2.9", "3", "3.00", "3.1");

  private final SplittableRandom random;

  /** Of a thousand values, so many are not known. */
  private final int unknown;

  private final LocalDate asOf;
  private final List<Record> facts = new ArrayList<>();
  private final Set<FactKey> keys = new HashSet<>();
  private final Set<Class<? extends Record>> complete = new HashSet<>();
  private final boolean everythingKnown;

  /**
   * @param everythingKnown whether all values are, and all facts that there are
   */
  MadeUpFacts(long seed, Subject subject, boolean everythingKnown) {
    this.random = new SplittableRandom(seed);
    this.everythingKnown = everythingKnown;
    this.unknown = everythingKnown ? 0 : 50 * (1 + random.nextInt(6));
    this.asOf = pick(DAYS);
    switch (subject) {
      case ENTERPRISE -> ofEnterprise();
      case PLATFORM -> ofPlatform();
      case PROJECT -> ofProject();
      case PERSON -> ofPerson();
      case ACHIEVEMENT -> add(Achievement.class, 1, 2, i -> achievement("A" + i));
      case PRODUCT -> ofProduct();
      case CONSORTIUM -> ofConsortium();
      case VOUCHER -> ofVoucher();
    }
  }

  LocalDate asOf() {
    return asOf;
  }

  Facts facts() {
    Facts.Builder builder = Facts.builder();
    facts.forEach(builder::add);
    complete.forEach(builder::complete);
    return builder.build();
  }

  Dossier dossier() {
    return Dossier.of(facts, complete);
  }

  private void ofEnterprise() {
    add(Enterprise.class, 1, 2, i -> enterprise("E" + i));
    add(Title.class, 0, 3, i -> title("T" + i));
    add(AnnualFigures.class, 0, 3, i -> figures());
    add(InnovationPoints.class, 0, 2, i -> points());
    add(PlatformBuilder.class, 0, 2, i -> builder());
    add(Platform.class, 0, 2, i -> platform("P" + i));
  }

  private void ofPlatform() {
    add(Platform.class, 1, 2, i -> platform("P" + i));
    add(PlatformBuilder.class, 0, 2, i -> builder());
    add(Title.class, 0, 2, i -> title("T" + i));
    add(Evaluation.class, 0, 2, i -> evaluation());
    add(Investor.class, 0, 2, i -> investor());
    add(Project.class, 0, 2, i -> project("J" + i));
    add(ProjectMember.class, 0, 2, i -> member());
  }

  private void ofProject() {
    add(Project.class, 1, 2, i -> project("J" + i));
    add(ProjectMember.class, 0, 2, i -> member());
    add(Enterprise.class, 0, 2, i -> enterprise("E" + i));
    add(
        ProjectInstitution.class,
        0,
        2,
        i -> new ProjectInstitution(pick("J1", "J2"), pick("P1", "P2")));
    add(Platform.class, 0, 2, i -> platform("P" + i));
  }

  private void ofPerson() {
    add(Person.class, 1, 2, i -> person("W" + i));
    add(Employment.class, 0, 3, i -> employment("M" + i));
    add(Authorship.class, 0, 2, i -> new Authorship(pick("W1", "W2"), pick("A1", "A2")));
    add(Achievement.class, 0, 2, i -> achievement("A" + i));
  }

  private void ofProduct() {
    add(Product.class, 1, 2, i -> product("D" + i));
    add(Enterprise.class, 0, 2, i -> enterprise("E" + i));
  }

  private void ofConsortium() {
    add(
        Consortium.class,
        1,
        2,
        i -> new Consortium("C" + i, null, maybe(() -> pick("E1", "E2")), maybe(this::day)));
    add(Enterprise.class, 0, 2, i -> enterprise("E" + i));
    add(Title.class, 0, 3, i -> title("T" + i));
  }

  private void ofVoucher() {
    add(
        Voucher.class,
        1,
        2,
        i ->
            new Voucher(
                "V" + i, null, place(), constant(VoucherKind.class), maybe(() -> pick(PROVINCES))));
    add(
        VoucherUse.class,
        0,
        3,
        i -> new VoucherUse("U" + i, maybe(() -> pick("V1", "V2")), maybe(() -> pick(PROVINCES))));
  }

  private Enterprise enterprise(String id) {
    return new Enterprise(id, null, place(), bool(), bool(), bool());
  }

  private Title title(String id) {
    return new Title(
        id,
        maybe(() -> pick("E1", "E1", "E2")),
        constant(TitleKind.class),
        random.nextInt(3) > 0 ? TitleStatus.RECOGNISED : constant(TitleStatus.class),
        maybe(() -> from(4)),
        maybe(() -> until(4)));
  }

  private AnnualFigures figures() {
    return new AnnualFigures(
        pick("E1", "E1", "E2"), year(), maybe(() -> pick(EXPENSES)), maybe(() -> pick(REVENUES)));
  }

  private InnovationPoints points() {
    return new InnovationPoints(pick("E1", "E1", "E2"), year(), maybe(() -> pick(POINTS)));
  }

  private Evaluation evaluation() {
    return new Evaluation(pick("P1", "P2"), year(), maybe(() -> pick("A", "B", "C")));
  }

  private PlatformBuilder builder() {
    return new PlatformBuilder(
        pick("P1", "P1", "P2"), pick(ORGANISATIONS), constant(OrganisationKind.class), bool());
  }

  private Investor investor() {
    return new Investor(pick("P1", "P1", "P2"), "I" + random.nextInt(3), constant(Territory.class));
  }

  private ProjectMember member() {
    return new ProjectMember(pick("J1", "J1", "J2"), pick(ORGANISATIONS));
  }

  private Platform platform(String id) {
    return new Platform(
        id,
        null,
        place(),
        constant(PlatformKind.class),
        random.nextBoolean() ? Level.PROVINCIAL : constant(Level.class),
        constant(Field.class),
        maybe(() -> pick("C1", "C2")),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        constant(Territory.class));
  }

  private Project project(String id) {
    return new Project(
        id,
        null,
        place(),
        constant(ProjectKind.class),
        constant(Level.class),
        constant(Field.class),
        maybe(() -> pick(ORGANISATIONS)),
        constant(KeyTechnologyList.class),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        maybe(() -> Ratio.of(pick(PER_CENT), BigDecimal.valueOf(100))));
  }

  private Person person(String id) {
    return new Person(
        id,
        null,
        place(),
        maybe(() -> pick(COUNTRIES)),
        maybe(() -> pick(COUNTRIES)),
        constant(Occupation.class),
        maybe(() -> 39 + random.nextInt(3)),
        bool(),
        bool());
  }

  private Employment employment(String id) {
    return new Employment(
        id,
        maybe(() -> pick("W1", "W1", "W2")),
        maybe(() -> pick(ORGANISATIONS)),
        constant(OrganisationKind.class),
        maybe(() -> from(3)),
        maybe(() -> until(3)));
  }

  private Achievement achievement(String id) {
    return new Achievement(
        id,
        null,
        place(),
        maybe(() -> pick(ORGANISATIONS)),
        constant(OrganisationKind.class),
        bool(),
        bool(),
        constant(TransferMode.class),
        constant(TransferStage.class),
        constant(FundsKind.class),
        bool());
  }

  private Product product(String id) {
    return new Product(id, null, maybe(() -> pick("E1", "E2")), bool(), bool(), bool());
  }

  /** A fact of which there are two with one key is left out. */
  private <T extends Record> void add(Class<T> type, int least, int most, IntFunction<T> made) {
    int number = least + random.nextInt(most - least + 1);
    for (int i = 1; i <= number; i++) {
      T fact = made.apply(i);
      if (keys.add(FactType.of(type).keyOf(fact))) {
        facts.add(fact);
      }
    }
    if (everythingKnown || random.nextBoolean()) {
      complete.add(type);
    }
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(1000) < unknown ? null : value.get();
  }

  private @Nullable Boolean bool() {
    return maybe(() -> random.nextInt(3) > 0);
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type) {
    return maybe(() -> pick(List.of(type.getEnumConstants())));
  }

  /** Mostly in the city; where that is not known only if not everything is. */
  private @Nullable Place place() {
    if (random.nextInt(6) > 0) {
      return pick(PLACES);
    }
    return maybe(() -> everythingKnown ? ELSEWHERE.get(1) : pick(ELSEWHERE));
  }

  private int year() {
    return asOf.getYear() - 2 + random.nextInt(3);
  }

  private LocalDate day() {
    return asOf.plusDays(random.nextInt(3) - 1L);
  }

  /** A first day, that of the check at the latest but for one in so many. */
  private LocalDate from(int oneIn) {
    return asOf.plusDays(random.nextInt(oneIn) == 0 ? 1 : -random.nextInt(2));
  }

  /** A last day, that of the check at the earliest but for one in so many. */
  private LocalDate until(int oneIn) {
    return asOf.plusDays(random.nextInt(oneIn) == 0 ? -1 : random.nextInt(2));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private static List<Place> places(String... codes) {
    return List.of(codes).stream().map(Place::new).toList();
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return List.of(amounts).stream().map(BigDecimal::new).toList();
  }
}
