package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;
import static io.guiju.benchmarks.byhand.Logic.and;
import static io.guiju.benchmarks.byhand.Logic.in;
import static io.guiju.benchmarks.byhand.Logic.inUnnamed;
import static io.guiju.benchmarks.byhand.Logic.is;
import static io.guiju.benchmarks.byhand.Logic.same;
import static io.guiju.benchmarks.byhand.Logic.valid;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Achievement;
import io.guiju.facts.Employment;
import io.guiju.facts.Occupation;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.Person;
import io.guiju.type.Country;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The provisions about people. */
final class Persons {
  private static final Set<Occupation> OF_SCIENCE =
      EnumSet.of(Occupation.RESEARCHER, Occupation.ENGINEER, Occupation.OTHER_SCIENCE_WORKER);

  /** Those of Hong Kong, Macao and Taiwan are nationals. */
  private static final Set<Country> OF_CHINA =
      Set.of(new Country("CN"), new Country("HK"), new Country("MO"), new Country("TW"));

  private final Settings settings;
  private final Dossier dossier;
  private final LocalDate asOf;

  Persons(Settings settings, Dossier dossier, LocalDate asOf) {
    this.settings = settings;
    this.dossier = dossier;
    this.asOf = asOf;
  }

  @Nullable Outcome judge(String provision, Person person) {
    return switch (provision) {
      // 海外工程师引进计划,面向创新型国家和制造业强国
      case "2.4.1-f" ->
          outcome(
              person,
              same(person.occupation(), Occupation.ENGINEER),
              inUnnamed(settings.countries(), person.comesFrom()));
      // 长期稳定支持在自然科学领域取得突出成绩且具有明显创新潜力的青年科技人员
      case "2.4.2-a" ->
          outcome(
              person,
              and(in(OF_SCIENCE, person.occupation()), young(person.age())),
              and(is(person.outstandingInNaturalScience()), is(person.innovativePotential())));
      // 赋予科研人员职务科技成果所有权或长期使用权
      case "2.4.4-e" ->
          outcome(
              person, same(person.occupation(), Occupation.RESEARCHER), madeAchievement(person));
      // 推进科技人才“双聘”发展,形成高校、科研院所和企业共聘共管、共担成本、共享成果的新型人才发展机制
      case "2.4.4-f" ->
          outcome(
              person,
              TRUE,
              and(
                  employed(person, kind -> in(Platforms.UNIVERSITIES_AND_INSTITUTES, kind)),
                  employed(person, kind -> same(kind, OrganisationKind.ENTERPRISE))));
      // 优化外国人来华工作许可服务
      case "2.4.4-g" -> outcome(person, foreign(person), worksHere(person));
      default -> null;
    };
  }

  private static Outcome outcome(Person person, Truth applies, Truth holds) {
    return Scope.outcome(Scope.inJiaxing(person.place()), applies, holds);
  }

  /** The plan does not say up to which age. */
  private Truth young(@Nullable Integer age) {
    return age == null || settings.youngUpTo() == null ? UNKNOWN : is(age <= settings.youngUpTo());
  }

  private Truth madeAchievement(Person person) {
    Function<Achievement, Truth> service = achievement -> is(achievement.serviceAchievement());
    return dossier
        .authorships()
        .any(
            made ->
                and(
                    same(made.personId(), person.id()),
                    dossier.achievements().one(Achievement::id, made.achievementId(), service)),
            () -> and(UNKNOWN, dossier.achievements().one(Achievement::id, null, service)));
  }

  private Truth employed(Person person, Function<@Nullable OrganisationKind, Truth> by) {
    return dossier
        .employments()
        .any(
            employment ->
                and(
                    same(employment.personId(), person.id()),
                    by.apply(employment.employerKind()),
                    valid(employment.validFrom(), employment.validUntil(), asOf)));
  }

  private static Truth foreign(Person person) {
    return person.nationality() == null ? UNKNOWN : is(!OF_CHINA.contains(person.nationality()));
  }

  /** Or is to: an employment that has not ended, whenever it begins. */
  private Truth worksHere(Person person) {
    return dossier
        .employments()
        .any(employment -> and(same(employment.personId(), person.id()), lasts(employment)));
  }

  private Truth lasts(Employment employment) {
    return employment.validUntil() == null ? UNKNOWN : is(!employment.validUntil().isBefore(asOf));
  }
}
