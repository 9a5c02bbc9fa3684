package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;
import static io.guiju.benchmarks.byhand.Logic.and;
import static io.guiju.benchmarks.byhand.Logic.in;
import static io.guiju.benchmarks.byhand.Logic.inOpen;
import static io.guiju.benchmarks.byhand.Logic.is;
import static io.guiju.benchmarks.byhand.Logic.or;
import static io.guiju.benchmarks.byhand.Logic.same;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Field;
import io.guiju.facts.KeyTechnologyList;
import io.guiju.facts.Level;
import io.guiju.facts.Platform;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectKind;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The provisions about projects. */
final class Projects {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<KeyTechnologyList> FOUR_LISTS =
      EnumSet.of(
          KeyTechnologyList.FORCED,
          KeyTechnologyList.LEADING,
          KeyTechnologyList.SUBSTITUTION,
          KeyTechnologyList.TRANSFORMATION);
  private static final Set<Field> IN_FOCUS =
      EnumSet.of(
          Field.SMART_PHOTOVOLTAICS,
          Field.NETWORK_COMMUNICATION,
          Field.INTEGRATED_CIRCUITS,
          Field.FLEXIBLE_ELECTRONICS,
          Field.INTELLIGENT_CONNECTED_VEHICLES);
  private static final Set<ProjectKind> OF_TALENT =
      EnumSet.of(
          ProjectKind.INNOVATION_TALENT,
          ProjectKind.ENTREPRENEURSHIP_TALENT,
          ProjectKind.OTHER_TALENT);

  private final Settings settings;
  private final Dossier dossier;

  Projects(Settings settings, Dossier dossier) {
    this.settings = settings;
    this.dossier = dossier;
  }

  @Nullable Outcome judge(String provision, Project project) {
    return switch (provision) {
      // 支持企业牵头和参与国家科技重大专项
      case "2.2.1-b" ->
          outcome(
              project,
              same(project.kind(), ProjectKind.NATIONAL_MAJOR),
              or(anEnterprise(project.leadId()), anEnterpriseTakesPart(project)));
      // 支持行业龙头企业牵头项目列入省关键核心技术攻关倒逼、引领、替代、转化“四张清单”
      case "2.2.1-c" ->
          outcome(
              project,
              in(FOUR_LISTS, project.proposedList()),
              dossier
                  .enterprises()
                  .one(Enterprise::id, project.leadId(), e -> is(e.industryLeading())));
      // 对创新联合体实施的能形成标志性成果的重大科技项目,市县联动给予财政经费支持
      case "2.2.2-e" ->
          outcome(
              project,
              is(project.byConsortium()),
              and(is(project.major()), is(project.canFormLandmarkResult())));
      // 聚焦智能光伏、网络通信、集成电路、柔性电子、智能网联汽车等领域加大关键技术攻关
      case "2.3.3-a" ->
          outcome(
              project,
              is(project.keyTechnologyResearch()),
              inOpen(IN_FOCUS, settings.closed(), project.field()));
      // 推广创新类人才项目经费包干制
      case "2.4.4-c" -> outcome(project, same(project.kind(), ProjectKind.INNOVATION_TALENT), TRUE);
      // 试点市级人才项目自主评审
      case "2.4.4-d" ->
          outcome(
              project,
              and(in(OF_TALENT, project.kind()), same(project.level(), Level.MUNICIPAL)),
              is(project.hostIsPilotUnit()));
      // 建立完善和严格落实研发投入强度项目准入机制
      case "2.5.3-f" ->
          outcome(
              project,
              same(project.kind(), ProjectKind.INVESTMENT),
              intensive(project.committedRdIntensity()));
      // 探索重大项目配建高能级研发机构协同机制
      case "2.5.3-g" -> outcome(project, is(project.major()), builtWithAnInstitution(project));
      default -> null;
    };
  }

  private static Outcome outcome(Project project, Truth applies, Truth holds) {
    return Scope.outcome(Scope.inJiaxing(project.place()), applies, holds);
  }

  private Truth anEnterprise(@Nullable String organisation) {
    return dossier.enterprises().one(Enterprise::id, organisation, enterprise -> TRUE);
  }

  private Truth anEnterpriseTakesPart(Project project) {
    return dossier
        .members()
        .any(
            member ->
                and(same(member.projectId(), project.id()), anEnterprise(member.organisationId())),
            () -> anEnterprise(null));
  }

  /** The plan does not say how much is enough. */
  private Truth intensive(@Nullable Ratio committed) {
    BigDecimal enough = settings.intensityPercent();
    return committed == null || enough == null
        ? UNKNOWN
        : is(
            committed
                    .numerator()
                    .multiply(HUNDRED)
                    .compareTo(enough.multiply(committed.denominator()))
                >= 0);
  }

  private Truth builtWithAnInstitution(Project project) {
    return dossier
        .institutions()
        .any(
            built ->
                and(
                    same(built.projectId(), project.id()),
                    dossier.platforms().one(Platform::id, built.platformId(), this::ofHighLevel)),
            () -> and(UNKNOWN, dossier.platforms().one(Platform::id, null, this::ofHighLevel)));
  }

  private Truth ofHighLevel(Platform platform) {
    return and(is(platform.rdInstitution()), is(platform.highLevel()));
  }
}
