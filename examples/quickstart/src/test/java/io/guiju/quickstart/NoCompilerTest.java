package io.guiju.quickstart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that embeds the library gets nothing that could compile rules. */
class NoCompilerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.drools.drl.parser.DrlParser",
        "org.drools.drl.ast.descr.PackageDescr",
        "org.drools.model.codegen.execmodel.PackageModel",
        "org.drools.mvel.MVELConstraint",
        "org.mvel2.MVEL",
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.antlr.runtime.Parser",
        "org.antlr.v4.runtime.Parser"
      })
  void its_class_path_has_no_compiler_of_rules(String type) {
    assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
  }
}
