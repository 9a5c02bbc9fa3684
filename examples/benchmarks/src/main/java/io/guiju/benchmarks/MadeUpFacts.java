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
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Facts made up around one kind of subject, with a date; unless everything is known, there are some
 * that nobody supplied. The same seed makes the same facts.
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

  private final MadeUpValues values;
  private final MadeUpRecords made;
  private final List<Record> facts = new ArrayList<>();
  private final Set<FactKey> keys = new HashSet<>();
  private final Set<Class<? extends Record>> complete = new HashSet<>();
  private final boolean everythingKnown;

  /**
   * @param everythingKnown whether all values are, and all facts that there are
   */
  MadeUpFacts(long seed, Subject subject, boolean everythingKnown) {
    this.values = new MadeUpValues(seed, everythingKnown);
    this.made = new MadeUpRecords(values);
    this.everythingKnown = everythingKnown;
    switch (subject) {
      case ENTERPRISE -> ofEnterprise();
      case PLATFORM -> ofPlatform();
      case PROJECT -> ofProject();
      case PERSON -> ofPerson();
      case ACHIEVEMENT -> add(Achievement.class, 1, 2, i -> made.achievement("A" + i));
      case PRODUCT -> ofProduct();
      case CONSORTIUM -> ofConsortium();
      case VOUCHER -> ofVoucher();
    }
  }

  LocalDate asOf() {
    return values.asOf();
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
    add(Enterprise.class, 1, 2, i -> made.enterprise("E" + i));
    add(Title.class, 0, 3, i -> made.title("T" + i));
    add(AnnualFigures.class, 0, 3, i -> made.figures());
    add(InnovationPoints.class, 0, 2, i -> made.points());
    add(PlatformBuilder.class, 0, 2, i -> made.builder());
    add(Platform.class, 0, 2, i -> made.platform("P" + i));
  }

  private void ofPlatform() {
    add(Platform.class, 1, 2, i -> made.platform("P" + i));
    add(PlatformBuilder.class, 0, 2, i -> made.builder());
    add(Title.class, 0, 2, i -> made.title("T" + i));
    add(Evaluation.class, 0, 2, i -> made.evaluation());
    add(Investor.class, 0, 2, i -> made.investor());
    add(Project.class, 0, 2, i -> made.project("J" + i));
    add(ProjectMember.class, 0, 2, i -> made.member());
  }

  private void ofProject() {
    add(Project.class, 1, 2, i -> made.project("J" + i));
    add(ProjectMember.class, 0, 2, i -> made.member());
    add(Enterprise.class, 0, 2, i -> made.enterprise("E" + i));
    add(ProjectInstitution.class, 0, 2, i -> made.institution());
    add(Platform.class, 0, 2, i -> made.platform("P" + i));
  }

  private void ofPerson() {
    add(Person.class, 1, 2, i -> made.person("W" + i));
    add(Employment.class, 0, 3, i -> made.employment("M" + i));
    add(Authorship.class, 0, 2, i -> made.authorship());
    add(Achievement.class, 0, 2, i -> made.achievement("A" + i));
  }

  private void ofProduct() {
    add(Product.class, 1, 2, i -> made.product("D" + i));
    add(Enterprise.class, 0, 2, i -> made.enterprise("E" + i));
  }

  private void ofConsortium() {
    add(Consortium.class, 1, 2, i -> made.consortium("C" + i));
    add(Enterprise.class, 0, 2, i -> made.enterprise("E" + i));
    add(Title.class, 0, 3, i -> made.title("T" + i));
  }

  private void ofVoucher() {
    add(Voucher.class, 1, 2, i -> made.voucher("V" + i));
    add(VoucherUse.class, 0, 3, i -> made.use("U" + i));
  }

  /** A fact of which there are two with one key is left out. */
  private <T extends Record> void add(Class<T> type, int least, int most, IntFunction<T> make) {
    int number = least + values.below(most - least + 1);
    for (int i = 1; i <= number; i++) {
      T fact = make.apply(i);
      if (keys.add(FactType.of(type).keyOf(fact))) {
        facts.add(fact);
      }
    }
    if (everythingKnown || values.either()) {
      complete.add(type);
    }
  }
}
