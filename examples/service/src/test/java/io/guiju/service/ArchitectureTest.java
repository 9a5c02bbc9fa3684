package io.guiju.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The service embeds the library as any host would. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.guiju.service");

  @Test
  void knows_no_rule_engine_and_nothing_of_the_library_that_is_not_public() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", "io.guiju.internal..")
        .check(MAIN);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("io.guiju.service.(*)..").should().beFreeOfCycles().check(MAIN);
  }
}
