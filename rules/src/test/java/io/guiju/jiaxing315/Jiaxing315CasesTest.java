package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Jiaxing315CasesTest {
  private final RulePack pack = RulePack.load("jiaxing315");

  @TestFactory
  Stream<DynamicTest> cases() {
    return PackCases.of(pack).stream()
        .map(
            c ->
                dynamicTest(
                    c.toString(),
                    () -> assertThat(c.run(pack).failure()).as(c.toString()).isNull()));
  }

  @Test
  void every_provision_has_cases() {
    assertThat(PackCases.of(pack).stream().map(Case::provision).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            pack.provisions().stream().map(Provision::id).toList());
  }
}
