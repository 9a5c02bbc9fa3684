package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;
import static io.guiju.benchmarks.byhand.Logic.and;
import static io.guiju.benchmarks.byhand.Logic.in;
import static io.guiju.benchmarks.byhand.Logic.inOpen;
import static io.guiju.benchmarks.byhand.Logic.inUnnamed;
import static io.guiju.benchmarks.byhand.Logic.is;
import static io.guiju.benchmarks.byhand.Logic.or;
import static io.guiju.benchmarks.byhand.Logic.same;
import static io.guiju.benchmarks.byhand.Logic.valid;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Evaluation;
import io.guiju.facts.Field;
import io.guiju.facts.Level;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.PlatformKind;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.facts.Territory;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The provisions about platforms and institutions. */
final class Platforms {
  private static final Set<ProjectKind> STRATEGIC =
      EnumSet.of(
          ProjectKind.NATIONAL_STRATEGIC_TASK,
          ProjectKind.NATIONAL_MAJOR,
          ProjectKind.PROVINCIAL_MAJOR);
  private static final Set<Field> CENTRE_FIELDS =
      EnumSet.of(
          Field.NUCLEAR_TECHNOLOGY,
          Field.HYDROGEN,
          Field.PHOTOVOLTAICS,
          Field.NEW_BATTERY_MATERIALS);
  private static final Set<PlatformKind> CENTRES =
      EnumSet.of(
          PlatformKind.TECHNOLOGY_INNOVATION_CENTRE,
          PlatformKind.INDUSTRIAL_INNOVATION_CENTRE,
          PlatformKind.MANUFACTURING_INNOVATION_CENTRE);
  static final Set<OrganisationKind> UNIVERSITIES_AND_INSTITUTES =
      EnumSet.of(OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH_INSTITUTE);
  private static final Set<PlatformKind> OF_COOPERATION =
      EnumSet.of(
          PlatformKind.INTERNATIONAL_COOPERATION_BASE,
          PlatformKind.INTERNATIONAL_JOINT_LABORATORY,
          PlatformKind.OVERSEAS_INCUBATOR);
  private static final Set<OrganisationKind> BUILDERS =
      EnumSet.of(
          OrganisationKind.LOCAL_GOVERNMENT,
          OrganisationKind.UNIVERSITY,
          OrganisationKind.RESEARCH_INSTITUTE,
          OrganisationKind.PARK,
          OrganisationKind.ENTERPRISE);

  private final Settings settings;
  private final Dossier dossier;
  private final LocalDate asOf;
  private final Enterprises enterprises;

  Platforms(Settings settings, Dossier dossier, LocalDate asOf) {
    this.settings = settings;
    this.dossier = dossier;
    this.asOf = asOf;
    this.enterprises = new Enterprises(settings);
  }

  @Nullable Outcome judge(String provision, Platform platform) {
    return switch (provision) {
      // 支持我市创新载体承担国家重大战略任务,以及国家和省科技重大专项
      case "2.1.1-c" ->
          outcome(
              platform,
              is(platform.innovationCarrier()),
              undertakes(platform, project -> in(STRATEGIC, project.kind())));
      // 实施创新载体分层分类绩效评价,建立健全财政支持资金与评价结果挂钩机制
      case "2.1.1-d" -> outcome(platform, is(platform.innovationCarrier()), evaluated(platform));
      // 支持核技术、氢能、光伏、电池新材料等领域争创省技术创新中心
      case "2.1.3-a" ->
          outcome(
              platform,
              and(
                  same(platform.kind(), PlatformKind.TECHNOLOGY_INNOVATION_CENTRE),
                  same(platform.level(), Level.PROVINCIAL)),
              inOpen(CENTRE_FIELDS, settings.closed(), platform.field()));
      // 围绕“135N”先进制造业集群建设,支持科技领军企业、高校院所牵头组建省技术创新中心、省产业创新中心、省制造业创新中心等
      case "2.1.3-c" ->
          outcome(
              platform,
              TRUE,
              and(
                  and(
                      inOpen(CENTRES, settings.closed(), platform.kind()),
                      same(platform.level(), Level.PROVINCIAL),
                      inUnnamed(settings.clusters(), platform.cluster())),
                  ledWell(platform)));
      // 加大高端外资研发机构引进支持力度
      case "2.6.1-a" ->
          outcome(
              platform,
              and(is(platform.rdInstitution()), is(platform.foreignFunded())),
              and(is(platform.broughtIn()), is(platform.highEnd())));
      // 支持地方政府、市内高校、科研院所、园区及企业建设国际科技合作基地、国际联合实验室、海外创新孵化中心
      case "2.6.1-b" ->
          outcome(
              platform,
              in(OF_COOPERATION, platform.kind()),
              dossier
                  .builders()
                  .any(b -> and(of(platform, b), in(BUILDERS, b.organisationKind()))));
      // 吸引外国投资者在我市设立外资研发中心
      case "2.6.1-d" ->
          outcome(
              platform,
              same(platform.kind(), PlatformKind.RD_CENTRE),
              and(
                  same(platform.territory(), Territory.MAINLAND),
                  dossier
                      .investors()
                      .any(
                          investor ->
                              and(
                                  same(investor.platformId(), platform.id()),
                                  enterprises.abroad(investor.territory())))));
      // 支持我市科研单位参与国际大科学计划和大科学工程
      case "2.6.1-e" ->
          outcome(
              platform,
              is(platform.researchUnit()),
              undertakes(
                  platform,
                  project -> same(project.kind(), ProjectKind.INTERNATIONAL_BIG_SCIENCE)));
      default -> null;
    };
  }

  private static Outcome outcome(Platform platform, Truth applies, Truth holds) {
    return Scope.outcome(Scope.inJiaxing(platform.place()), applies, holds);
  }

  private static Truth of(Platform platform, PlatformBuilder builder) {
    return same(builder.platformId(), platform.id());
  }

  /** Whether it leads such a project or takes part in one. */
  private Truth undertakes(Platform platform, Function<Project, Truth> such) {
    Truth leads = dossier.projects().any(p -> and(same(p.leadId(), platform.id()), such.apply(p)));
    Truth takesPart =
        dossier
            .members()
            .any(
                member ->
                    and(
                        same(member.organisationId(), platform.id()),
                        dossier.projects().one(Project::id, member.projectId(), such)),
                // Where nobody said so, it may take part in any of them.
                () -> and(UNKNOWN, dossier.projects().one(Project::id, null, such)));
    return or(leads, takesPart);
  }

  /** The plan names no grades; the evaluation is that of the last complete year. */
  private Truth evaluated(Platform platform) {
    for (Evaluation evaluation : dossier.evaluations().supplied()) {
      if (evaluation.platformId().equals(platform.id())
          && evaluation.year() == asOf.getYear() - 1) {
        return inUnnamed(settings.grades(), evaluation.grade());
      }
    }
    return dossier.evaluations().complete() ? FALSE : UNKNOWN;
  }

  /** Whether an S&T leading enterprise, a university or a research institute leads it. */
  private Truth ledWell(Platform platform) {
    return dossier
        .builders()
        .any(
            builder ->
                and(
                    of(platform, builder),
                    is(builder.leads()),
                    or(
                        in(UNIVERSITIES_AND_INSTITUTES, builder.organisationKind()),
                        leadsItsField(builder.organisationId()))),
            // Who that is nobody said; a university may, whatever the titles.
            () -> UNKNOWN);
  }

  /** Whether an enterprise is recognised as S&T leading on the day. */
  private Truth leadsItsField(String enterprise) {
    return dossier
        .titles()
        .any(
            title ->
                and(
                    same(title.enterpriseId(), enterprise),
                    and(
                        same(title.kind(), TitleKind.ST_LEADING),
                        same(title.status(), TitleStatus.RECOGNISED)),
                    valid(title.validFrom(), title.validUntil(), asOf)));
  }
}
