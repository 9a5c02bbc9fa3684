package io.guiju.benchmarks.byhand;

import io.guiju.facts.Achievement;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Authorship;
import io.guiju.facts.Consortium;
import io.guiju.facts.Employment;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Evaluation;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Investor;
import io.guiju.facts.Person;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Product;
import io.guiju.facts.Project;
import io.guiju.facts.ProjectInstitution;
import io.guiju.facts.ProjectMember;
import io.guiju.facts.Title;
import io.guiju.facts.Voucher;
import io.guiju.facts.VoucherUse;
import java.util.List;
import java.util.Set;

/** What is known of one record, or of several that belong together, type by type. */
public record Dossier(
    Known<Achievement> achievements,
    Known<AnnualFigures> figures,
    Known<Authorship> authorships,
    Known<Consortium> consortia,
    Known<Employment> employments,
    Known<Enterprise> enterprises,
    Known<Evaluation> evaluations,
    Known<InnovationPoints> points,
    Known<Investor> investors,
    Known<Person> persons,
    Known<Platform> platforms,
    Known<PlatformBuilder> builders,
    Known<Product> products,
    Known<Project> projects,
    Known<ProjectInstitution> institutions,
    Known<ProjectMember> members,
    Known<Title> titles,
    Known<Voucher> vouchers,
    Known<VoucherUse> uses) {
  /**
   * @param complete the types of which the facts are all there are
   */
  public static Dossier of(List<? extends Record> facts, Set<Class<? extends Record>> complete) {
    return new Dossier(
        known(Achievement.class, facts, complete),
        known(AnnualFigures.class, facts, complete),
        known(Authorship.class, facts, complete),
        known(Consortium.class, facts, complete),
        known(Employment.class, facts, complete),
        known(Enterprise.class, facts, complete),
        known(Evaluation.class, facts, complete),
        known(InnovationPoints.class, facts, complete),
        known(Investor.class, facts, complete),
        known(Person.class, facts, complete),
        known(Platform.class, facts, complete),
        known(PlatformBuilder.class, facts, complete),
        known(Product.class, facts, complete),
        known(Project.class, facts, complete),
        known(ProjectInstitution.class, facts, complete),
        known(ProjectMember.class, facts, complete),
        known(Title.class, facts, complete),
        known(Voucher.class, facts, complete),
        known(VoucherUse.class, facts, complete));
  }

  private static <T extends Record> Known<T> known(
      Class<T> type, List<? extends Record> facts, Set<Class<? extends Record>> complete) {
    return new Known<>(
        facts.stream().filter(type::isInstance).map(type::cast).toList(), complete.contains(type));
  }
}
