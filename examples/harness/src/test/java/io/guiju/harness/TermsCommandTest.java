package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {
  @TempDir Path folder;

  private String out(String... more) {
    return new Cli(folder).printed("terms", more);
  }

  @Test
  void listsEveryTypeAndTerm() {
    RulePack pack = RulePack.load("jiaxing315");
    String out = out();

    for (FactType type : pack.vocabulary().types()) {
      assertThat(out).contains(pack.vocabulary().label(type).zh() + "(" + type.name() + ")");
      for (Term term : pack.vocabulary().terms(type)) {
        assertThat(out).containsPattern("  " + term.name() + " +\\Q" + term.label().zh() + "\\E");
      }
    }
    assertThat(out.lines()).last().asString().startsWith("合计:事实类型 ");
  }

  @Test
  void saysWhatATermIs() {
    assertThat(out("--type", "AnnualFigures", "--lang", "en"))
        .containsPattern("enterpriseId +enterprise id +text +key .required., refers to enterprise")
        .containsPattern("rdExpense +R&D expense +number .元.")
        .containsPattern("rdShareOfRevenue .* share +rdExpense / revenue, computed")
        .contains("proof: income statement, R&D expense ledger")
        .doesNotContain("TitleKind");
    assertThat(out("--type", "Product")).containsPattern("majorResult +属于重大成果 +是或否 +须由人判断");
  }

  @Test
  void partsOfAShareAreUsedByWhatUsesTheShare() {
    assertThat(out("--type", "AnnualFigures"))
        .containsPattern("rdExpense .*\\R +用于:1.2-b、3.2-c")
        .containsPattern("revenue .*\\R +用于:1.2-b、3.2-c");
  }

  @Test
  void whatOnlyCountsForATargetIsUsedByIt() {
    assertThat(out("--type", "AnnualFigures"))
        .containsPattern("aboveScaleIndustry .*\\R +用于:1.2-b\\R");
  }

  @Test
  void whatATallyCountsHasLabelsSoThatAMappingCanGiveIt() {
    assertThat(out("--type", "Observation"))
        .containsPattern("known +确知计入的记录数")
        .containsPattern("unknown +是否计入不明的记录数");
  }

  @Test
  void listsTheIndicatorsOfObservationsWithTheirUnitsAndParts() {
    assertThat(out("--type", "Observation", "--lang", "en"))
        .containsPattern("highTechEnterprises +high and new technology enterprises +家")
        .containsPattern("aboveScaleRdShare .*% +or its parts: aboveScaleRdExpense / aboveScaleRev")
        .containsPattern("aboveScaleRevenue .*元");
    assertThat(out("--type", "Product")).doesNotContain("highTechEnterprises");
  }

  @Test
  void whatTellsThePlaceOfASubjectIsUsedByTheScope() {
    assertThat(out("--type", "Enterprise")).containsPattern("place .*\\R +用于:方案的适用地域");
    assertThat(out("--type", "Product")).containsPattern("enterpriseId .*\\R +用于:方案的适用地域");
    assertThat(out("--type", "Product")).containsPattern("name .*\\R +没有条款用到");
  }

  @Test
  void listsTheConstantsOfEnumsAndThePlacesThatHaveNames() {
    assertThat(out("--type=Title"))
        .contains("TitleStatus 的取值")
        .containsPattern("RECOGNISED +已认定")
        .containsPattern("ST_LEADING +科技领军企业");
    assertThat(out("--type=Enterprise", "--lang=en"))
        .contains("Places that the pack names")
        .containsPattern("330481 +Haining");
  }
}
