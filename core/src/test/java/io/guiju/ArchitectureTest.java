package io.guiju;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String INSIDE = "io.guiju.internal..";
  private static final String[] DROOLS = {"org.drools..", "org.kie.."};
  private static final Set<String> FLOATING = Set.of("double", "float", "Double", "Float");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.guiju");

  @Test
  void only_the_inside_knows_drools() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INSIDE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DROOLS)
        .check(MAIN);
  }

  @Test
  void within_it_only_the_rules_their_network_and_the_loader_know_drools() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.guiju.internal.rule", "io.guiju.internal.network", "io.guiju.internal.pack")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DROOLS)
        .check(MAIN);
  }

  @Test
  void only_what_reads_and_prints_json_knows_its_library() {
    noClasses()
        .that()
        .haveNameNotMatching("io\\.guiju\\.json\\.Json(Reader|Printer).*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("io.guiju.json")
        .and()
        .doNotHaveSimpleName("AssessmentJson")
        .and()
        .doNotHaveSimpleName("FactsJson")
        .should()
        .bePublic()
        .check(MAIN);
  }

  @Test
  void what_hosts_see_names_nothing_of_the_inside() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(INSIDE)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .arePublic()
        .should(haveNoTypeThatIs("of the inside", resideInAPackage(INSIDE)))
        .check(MAIN);
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(INSIDE)
        .and()
        .arePublic()
        .should()
        .haveRawType(resideInAPackage(INSIDE))
        .check(MAIN);
  }

  @Test
  void the_packages_of_the_inside_are_free_of_cycles() {
    slices().matching("io.guiju.internal.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void types_know_no_packs_and_packs_know_no_checker() {
    noClasses()
        .that()
        .resideInAPackage("io.guiju.type")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.guiju", "io.guiju.pack", INSIDE)
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("io.guiju.pack")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.guiju")
        .check(MAIN);
  }

  @Test
  void what_stands_on_the_checker_is_not_known_to_it() {
    noClasses()
        .that()
        .resideInAnyPackage("io.guiju", "io.guiju.pack", "io.guiju.type", INSIDE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.guiju.batch..", "io.guiju.json..", "io.guiju.text..", "io.guiju.verify..")
        .check(MAIN);
    slices().matching("io.guiju.(batch|json|text|verify)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void nothing_is_a_floating_point_number() {
    codeUnits()
        .should(haveNoTypeThatIs("floating", type -> FLOATING.contains(type.getSimpleName())))
        .check(MAIN);
    fields()
        .should()
        .notHaveRawType(
            DescribedPredicate.describe(
                "floating", (JavaClass type) -> FLOATING.contains(type.getSimpleName())))
        .check(MAIN);
  }

  @Test
  void nothing_speaks_to_the_console() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(MAIN);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(MAIN);
  }

  @Test
  void nothing_depends_on_the_locale_or_the_clock_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(MAIN);
  }

  private static ArchCondition<JavaCodeUnit> haveNoTypeThatIs(
      String description, Predicate<? super JavaClass> banned) {
    return new ArchCondition<>("have no type that is " + description) {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Set<String> found =
            Stream.of(
                    unit.getReturnType().getAllInvolvedRawTypes().stream(),
                    unit.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                    unit.getExceptionTypes().stream())
                .flatMap(types -> types)
                .filter(banned)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        if (!found.isEmpty()) {
          events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " names " + found));
        }
      }
    };
  }
}
