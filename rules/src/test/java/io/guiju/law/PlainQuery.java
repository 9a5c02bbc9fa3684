package io.guiju.law;

import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Employment;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Level;
import io.guiju.facts.Person;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Product;
import io.guiju.facts.TalentClass;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What some indicators count of facts that are all known, written without any rule. */
record PlainQuery(Facts facts, LocalDate asOf) {
  private static final Place CITY = new Place("330400");

  /** By indicator and year. */
  static Map<String, BigDecimal> of(Facts facts, LocalDate asOf) {
    PlainQuery query = new PlainQuery(facts, asOf);
    Map<String, BigDecimal> counts = new HashMap<>();
    counts.put("highTechEnterprises 2024", query.enterprises(TitleKind.HIGH_AND_NEW_TECHNOLOGY));
    counts.put("stLeadingEnterprises 2024", query.enterprises(TitleKind.ST_LEADING));
    counts.put(
        "worldClassTopTalents 2024",
        query.people(person -> person.talentClass() == TalentClass.WORLD_TOP));
    counts.put("highEndTalent 2024", query.people(PlainQuery::isHighEnd));
    counts.put(
        "lakeDistrictTalent 2024",
        query.people(person -> isHighEnd(person) && person.inLakeDistrict()));
    counts.put("aboveScaleRevenue 2023", query.sum(AnnualFigures::revenue));
    counts.put("aboveScaleRdExpense 2023", query.sum(AnnualFigures::rdExpense));
    counts.put("newProvincialRdCentres 2024", query.newCentres());
    counts.put("newSingleChampions 2024", query.champions());
    counts.put("newFirstSetProducts 2024", query.firstSets());
    return counts;
  }

  private <T> Stream<T> all(Class<T> type) {
    return facts.of(type).stream().map(type::cast);
  }

  private static boolean isHere(Place place) {
    return place.isWithin(CITY);
  }

  private boolean isHere(String enterprise) {
    return all(Enterprise.class).anyMatch(e -> e.id().equals(enterprise) && isHere(e.place()));
  }

  private boolean covers(LocalDate from, LocalDate until) {
    return !from.isAfter(asOf) && !until.isBefore(asOf);
  }

  private static boolean isHighEnd(Person person) {
    return List.of(Level.NATIONAL, Level.PROVINCIAL).contains(person.talentLevel());
  }

  private BigDecimal enterprises(TitleKind kind) {
    return count(
        all(Enterprise.class)
            .filter(enterprise -> isHere(enterprise.place()))
            .filter(
                enterprise ->
                    all(Title.class)
                        .anyMatch(
                            title ->
                                title.enterpriseId().equals(enterprise.id())
                                    && title.kind() == kind
                                    && title.status() == TitleStatus.RECOGNISED
                                    && covers(title.validFrom(), title.validUntil()))));
  }

  private BigDecimal people(Predicate<Person> counted) {
    return count(
        all(Person.class)
            .filter(person -> isHere(person.place()) && counted.test(person))
            .filter(
                person ->
                    all(Employment.class)
                        .anyMatch(
                            employment ->
                                employment.personId().equals(person.id())
                                    && covers(employment.validFrom(), employment.validUntil()))));
  }

  private BigDecimal sum(Function<AnnualFigures, BigDecimal> amount) {
    return all(AnnualFigures.class)
        .filter(figures -> figures.year() == 2023 && figures.aboveScaleIndustry())
        .filter(figures -> isHere(figures.enterpriseId()))
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal newCentres() {
    return count(
        all(Platform.class)
            .filter(platform -> isHere(platform.place()))
            .filter(platform -> platform.kind() == PlatformKind.RD_CENTRE)
            .filter(platform -> platform.level() == Level.PROVINCIAL)
            .filter(platform -> isPast(platform.validFrom())));
  }

  private BigDecimal champions() {
    return count(
        all(Title.class)
            .filter(title -> isHere(title.enterpriseId()))
            .filter(title -> title.kind() == TitleKind.SINGLE_CHAMPION)
            .filter(title -> title.level() == Level.NATIONAL && !title.renewal())
            .filter(title -> title.status() == TitleStatus.RECOGNISED)
            .filter(title -> isPast(title.validFrom())));
  }

  private BigDecimal firstSets() {
    return count(
        all(Product.class)
            .filter(product -> isHere(product.enterpriseId()))
            .filter(product -> product.firstSetLevel().compareTo(Level.PROVINCIAL) <= 0)
            .filter(product -> isPast(product.firstSetOn())));
  }

  /** In this year, and not after the date. */
  private boolean isPast(LocalDate day) {
    return day.getYear() == asOf.getYear() && !day.isAfter(asOf);
  }

  private static BigDecimal count(Stream<?> counted) {
    return BigDecimal.valueOf(counted.count());
  }
}
