package io.guiju.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.PackException;
import io.guiju.pack.RulePack;
import io.guiju.pack.SealPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is not sound is refused when it is loaded, with its place and with advice. */
class RefusedPackTest {
  private static final String PACK = "io/guiju/jiaxing315/";
  private static final String TERMS = PACK + "terms.yaml";
  private static final String SEAL = PACK + "sealed.yaml";
  private static final String GOALS = PACK + "s1_2_goals/";
  private static final String INDUSTRY = PACK + "s2_3_3_industrial_competitiveness/";
  private static final String RESEARCH = PACK + "s2_2_1_key_core_technology/";
  private static final String LEADING = PACK + "s2_3_1_leading_enterprises/";
  private static final String SUPPORT = PACK + "s3_2_policy_support/";

  private final EditedResources files = new EditedResources();

  @Test
  void the_pack_itself_is_loaded() {
    assertThat(EditedResources.with(files, () -> RulePack.load("jiaxing315")).digest())
        .isEqualTo(RulePack.load("jiaxing315").digest());
  }

  @Test
  void a_folder_that_is_written_as_a_package(@TempDir Path folder) throws IOException {
    Path packs = folder.resolve("META-INF/guiju/packs");
    Files.createDirectories(packs.getParent());
    Files.writeString(packs, "org.example.mycity");
    String[] arguments = {folder.toString(), folder.toString()};

    assertThatThrownBy(() -> SealPacks.main(arguments))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("'org.example.mycity', which is none of the resources");
  }

  @Test
  void a_rule_without_a_known_provision() {
    files.cut(RESEARCH + "provisions.yaml", "- id: 2.2.1-f");

    refused(
        RESEARCH + "rules.drl",
        line(RESEARCH + "rules.drl.txt", "rule \"2.2.1-f"),
        "rule \"2.2.1-f recommendation as a first-set product\" names the provision '2.2.1-f',"
            + " which is not known. Maybe '2.2.1-a'?");
  }

  @Test
  void an_entitlement_without_a_rule() {
    String file = SUPPORT + "provisions.yaml";
    files.append(file, "\n" + entitlement(file).replace("- id: 3.2-c", "- id: 3.2-z"));

    refused(
        file,
        line(file, "- id: 3.2-z"),
        "The entitlement 3.2-z has no rule; write one in rules.drl with @provision( \"3.2-z\" ),"
            + " and build the pack");
  }

  /** 3.2-c as the file has it. */
  private String entitlement(String file) {
    String content = files.read(file);
    return content.substring(content.indexOf("- id: 3.2-c"), content.indexOf("- id: 3.2-d"));
  }

  @Test
  void a_provision_given_twice() {
    String file = SUPPORT + "provisions.yaml";
    files.append(file, "\n" + entitlement(file).replace("priority", "support"));

    refused(file, lastLine(file, "- id: 3.2-c"), "3.2-c stands elsewhere as well; remove one");
  }

  @Test
  void a_term_without_a_label() {
    files.edit(
        TERMS,
        "      status:\n"
            + "        zh: 认定状态\n"
            + "        en: status of recognition\n"
            + "        proof: [{zh: 认定文件或培育名单, en: notice of recognition or cultivation list}]\n",
        "");

    refused("the term Title.status has no label; give it one in terms.yaml", "rules.drl:");
  }

  @Test
  void a_share_whose_part_has_no_label() {
    files.edit(
        TERMS,
        "      revenue:\n"
            + "        zh: 营业收入\n"
            + "        en: revenue\n"
            + "        unit: 元\n"
            + "        proof: [{zh: 利润表, en: income statement}]\n",
        "");

    refused(
        TERMS,
        line(TERMS, "denominator: revenue"),
        "The term AnnualFigures.revenue of this share has no label; give it one here");
  }

  @Test
  void a_label_without_a_term() {
    files.edit(TERMS, "      validFrom:", "      validFron:");

    refused(
        TERMS, line(TERMS, "validFron:"), "Title has no property 'validFron'. Maybe 'validFrom'?");
  }

  @Test
  void a_type_that_is_no_class() {
    files.edit(TERMS, "  Title:", "  Titel:");

    refused(TERMS, line(TERMS, "Titel:"), "There is no class io.guiju.facts.Titel");
  }

  @Test
  void a_judgement_that_is_neither_true_nor_false() {
    files.edit(TERMS, "discretionary: true", "discretionary: yes");

    refused(TERMS, line(TERMS, "discretionary: yes"), "'yes' is not true or false");
  }

  @Test
  void a_value_of_an_enum_without_a_name() {
    files.edit(TERMS, "    REVOKED: {zh: 已撤销, en: revoked}\n", "");

    refused(TERMS, line(TERMS, "  TitleStatus:"), "'REVOKED' is missing here");
  }

  @Test
  void words_that_the_plan_does_not_have() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "高于5%", "高于6%");

    assertThat(refusalOfTheBuild())
        .isEqualTo(
            file
                + ":"
                + line(file, "高于6%")
                + ": The text of the plan has no such words; quote it"
                + " character for character");
  }

  @Test
  void a_rule_that_does_not_stand_under_its_sentence() {
    String file = SUPPORT + "rules.drl.txt";
    files.edit(file, "// 对研发费用占营业收入比重高于5%", "// 对研发费用占营业收入比重高于6%");

    assertThat(refusalOfTheBuild())
        .startsWith(SUPPORT + "rules.drl:" + (line(file, "高于6%") + 1) + ": rule \"3.2-c priority")
        .contains("does not stand under the sentence it encodes")
        .endsWith("// 对研发费用占营业收入比重高于5%的企业,优先安排用电、用水、用地、能耗排放指标");
  }

  @Test
  void silent_words_that_the_plan_does_not_have() {
    String file = PACK + "silent.yaml";
    files.edit(file, "引领性硬核成果加快涌现", "引领性硬核成果已经涌现");

    assertThat(refusalOfTheBuild())
        .isEqualTo(
            file
                + ":"
                + line(file, "已经涌现")
                + ": The text of the plan has no such words; quote it"
                + " character for character");
  }

  @Test
  void a_share_of_an_indicator_that_is_not_there() {
    String file = GOALS + "indicators.yaml";
    files.edit(file, "numerator: aboveScaleRdExpense", "numerator: aboveScaleExpense");

    refused(
        file,
        line(file, "numerator: aboveScaleExpense"),
        "There is no indicator 'aboveScaleExpense'. Maybe 'aboveScaleRdExpense'?");

    files.edit(file, "numerator: aboveScaleExpense", "numerator: aboveScaleRdExpense");
    files.edit(file, "denominator: aboveScaleRevenue", "denominator: revenues");

    refused(file, line(file, "denominator: revenues"), "There is no indicator 'revenues'. ");
  }

  @Test
  void an_indicator_that_no_target_measures() {
    String file = GOALS + "indicators.yaml";
    files.append(file, "\nlakes: {zh: 湖, en: lakes, unit: 个}\n");

    refused(file, line(file, "lakes:"), "No target measures lakes; name it in one, or take it out");
  }

  @Test
  void an_indicator_of_two_sections() {
    String file = SUPPORT + "indicators.yaml";
    files.append(file, "youngTalents: {zh: 青年科技人才, en: young talents, unit: 名}\n");

    refused(
        file, line(file, "youngTalents:"), "youngTalents is an indicator of another section as");
  }

  @Test
  void a_target_that_measures_nothing_known() {
    String file = GOALS + "provisions.yaml";
    files.edit(file, "indicator: youngTalents", "indicator: youngTalent");

    refused(
        file,
        line(file, "indicator: youngTalent\n"),
        "There is no indicator 'youngTalent'. Maybe 'youngTalents'?");
  }

  @Test
  void a_target_with_a_number_and_another_indicator_to_exceed() {
    String file = INDUSTRY + "provisions.yaml";
    files.edit(file, "    than:", "    limit: 5 %\n    than:");

    refused(
        file,
        lineBefore(file, "    limit: 5 %\n", "  target:"),
        "Give the limit, or under 'than' the indicator that is to be exceeded");
  }

  @Test
  void a_target_with_a_limit_of_another_unit() {
    String file = GOALS + "provisions.yaml";
    files.edit(file, "limit: 3 家", "limit: 3 个");

    refused(file, line(file, "limit: 3 个"), "The unit '个' is not 家");
  }

  @Test
  void a_sum_without_its_first_year() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "    from: 2022\n", "");

    refused(file, line(file, "  target:"), "'from' is the first year of a sum or of each year");
  }

  @Test
  void one_region_that_is_enough_for_a_sum() {
    String file = GOALS + "provisions.yaml";
    files.edit(file, "limit: 1000 亿元\n", "limit: 1000 亿元\n    any: region\n");

    refused(file, line(file, "any: region"), "is enough at the end alone; take it out");
  }

  @Test
  void a_key_of_one_meaning_that_has_another() {
    String zones = PACK + "s2_5_3_high_tech_zones/provisions.yaml";
    files.edit(zones, "any: region", "any: false");
    refused(zones, line(zones, "any: false"), "Write region, or take it out");
    files.edit(zones, "any: false", "any: region");

    String file = PACK + "s3_3_assessment/provisions.yaml";
    files.edit(file, "each: year", "each: month");
    refused(file, line(file, "each: month"), "Write year, or take it out");
  }

  @Test
  void years_that_end_before_they_begin() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "from: 2022\n", "from: 2028\n");

    refused(file, line(file, "from: 2028") + 1, "The years end before they begin, with 2028");
  }

  @Test
  void years_of_a_duty_that_is_not_of_each_year() {
    String file = PACK + "s3_3_assessment/provisions.yaml";
    files.edit(file, "    each: year\n", "");

    refused(file, line(file, "from: 2023"), "Only a duty of each year has years");
  }

  @Test
  void a_reading_for_many_that_is_not_there() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "general: [atLeast]", "general: [atLast]");

    refused(file, line(file, "[atLast]"), "readings.yaml has no 'atLast'. Maybe 'atLeast'?");
  }

  @Test
  void a_thing_that_the_plan_does_not_name() {
    String file = PACK + "s2_1_2_applied_universities/provisions.yaml";
    files.edit(file, "[jiaxing-university]", "[jiaxing-universities]");

    refused(
        file,
        line(file, "jiaxing-universities"),
        "The plan names no 'jiaxing-universities'. Maybe 'jiaxing-university'?");
  }

  @Test
  void what_only_another_kind_of_provision_has() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "    by: city and counties\n", "    by: city and counties\n  target: {}\n");

    refused(file, line(file, "  target: {}"), "Only another kind of provision has 'target'");
  }

  @Test
  void a_plan_without_its_text() {
    files.remove(PACK + "plan.zh.md");

    int line = line(PACK + "pack.yaml", "text:");
    assertThat(refusalOfTheBuild())
        .isEqualTo(PACK + "pack.yaml:" + line + ": The file plan.zh.md is missing");
  }

  @Test
  void a_name_of_no_known_kind() {
    String file = PACK + "named.yaml";
    files.edit(file, "kind: fund", "kind: found");

    assertThat(refusalOfTheBuild())
        .startsWith(file + ":" + line(file, "kind: found") + ": 'found' is none of institution");
  }

  @Test
  void documents_that_were_changed_after_the_build_once_they_are_asked_for() {
    files.edit(SUPPORT + "cases.yaml", "exactly 5 % is not enough", "exactly 5 % is enough");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> EditedResources.with(files, () -> RulePack.load("jiaxing315").text()))
        .withMessageContaining("sealed with")
        .withMessageContaining("A file was changed or lost after the build");
  }

  @Test
  void a_number_that_does_not_say_its_smallest_change() {
    String file = SUPPORT + "parameters.yaml";
    files.edit(file, "  step: 0.1 %\n", "");

    refused(file, line(file, "rdPriorityShare:"), "State its smallest change", "step: 0.1 %");
  }

  @Test
  void a_list_with_a_step() {
    String file = LEADING + "parameters.yaml";
    files.edit(file, "  list: closed\n", "  list: closed\n  step: 1\n");

    refused(file, line(file, "step: 1"), "Only a number has a step; take it out");
  }

  @Test
  void two_values_of_a_parameter_for_one_day() {
    String file = SUPPORT + "parameters.yaml";
    files.append(file, "    - {from: 2023-03-30, value: 6 %}\n");

    refused(file, line(file, "6 %"), "A second value from 2023-03-30 on", "remove one");
  }

  @Test
  void a_parameter_of_two_sections() {
    String file = SUPPORT + "parameters.yaml";
    files.append(LEADING + "parameters.yaml", "\n" + files.read(file).replace("5 %", "6 %"));

    refused(file, line(file, "rdPriorityShare:"), "rdPriorityShare stands elsewhere as well");
  }

  @Test
  void a_parameter_missing_in_the_files() {
    files.cut(LEADING + "parameters.yaml", "cultivatedStatuses:");

    refused("no parameters.yaml has [cultivatedStatuses], components of Jiaxing315Parameters");
  }

  @Test
  void a_parameter_of_a_provision_that_is_not_there() {
    String file = SUPPORT + "parameters.yaml";
    files.edit(file, "source: 3.2-c", "source: 3.2-c, 3.2-x");

    refused(file, line(file, "source: 3.2-c"), "There is no provision '3.2-x'. Maybe '3.2-");
  }

  @Test
  void a_parameter_that_the_record_does_not_have() {
    String file = SUPPORT + "parameters.yaml";
    files.append(file, "\nrdPriorityShares:\n  zh: 占比\n  en: share\n  source: 3.2-c\n");

    refused(
        file,
        line(file, "rdPriorityShares:"),
        "The record Jiaxing315Parameters has no component rdPriorityShares: add it, or correct");
  }

  @Test
  void a_parameter_with_a_value_of_another_type() {
    String file = SUPPORT + "parameters.yaml";
    files.edit(file, "value: 5 %", "value: five");

    refused(file, line(file, "value: five"), "'five' is no share");
  }

  @Test
  void a_member_that_the_enum_does_not_have() {
    String file = LEADING + "parameters.yaml";
    files.edit(file, "[RECOGNISED,", "[RECOGNIZED,");

    refused(file, line(file, "[RECOGNIZED,"), "'RECOGNIZED' is none of RECOGNISED, CANDIDATE");
  }

  @Test
  void a_date_that_does_not_exist() {
    String file = SUPPORT + "parameters.yaml";
    files.edit(file, "2023-03-30", "2023-02-30");

    refused(file, line(file, "2023-02-30"), "2023-02-30");
  }

  @Test
  void another_digest_than_was_built() {
    files.edit(PACK + "pack.yaml", "Jiaxing's \"315\" science", "Jiaxing's \"315\" sciences");

    refused("sealed with", "A file was changed or lost after the build: build the pack again");
  }

  @Test
  void another_number_of_rules_than_was_built() {
    int rules = ((DefaultRulePack) RulePack.load("jiaxing315")).compiledRules().size();
    files.edit(SEAL, "rules: " + rules, "rules: " + (rules + 1));

    refused("sealed with " + (rules + 1) + " rules", "here are " + rules, "build the pack again");
  }

  @Test
  void a_missing_file() {
    files.remove(TERMS);

    refused(TERMS + ": the file is missing");
  }

  @Test
  void a_pack_that_was_not_built() {
    files.remove(SEAL);

    refused(SEAL, "build the pack");
  }

  @Test
  void the_missing_text_of_compiled_rules() {
    files.remove(SUPPORT + "rules.drl.txt");

    refused("the text of the rules of io.guiju.jiaxing315.s3_2_policy_support.Rules", "is missing");
  }

  @Test
  void a_missing_class_of_compiled_rules() {
    files.edit(SEAL, "s3_2_policy_support.Rules", "s3_2_policy_support.Gone");

    refused(SEAL + ": the compiled rules", "s3_2_policy_support.Gone", "build the pack again");
  }

  @Test
  void broken_yaml() {
    files.edit(TERMS, "  ProjectKind:", "  ProjectKind: [");

    assertThat(refusal()).startsWith(TERMS + ":").contains("This is not YAML: ");
  }

  @Test
  void a_control_character() {
    files.append(TERMS, "# \u0001\n");

    assertThat(refusal()).startsWith(TERMS + ":").contains("This is not YAML: ");
  }

  @Test
  void an_empty_file() {
    files.cut(TERMS, "#");

    refused(TERMS, 1, "The file is empty");
  }

  @Test
  void an_unknown_key() {
    String file = SUPPORT + "provisions.yaml";
    files.edit(file, "  firmness:", "  firmnes:");

    refused(file, line(file, "firmnes:"), "There is no key 'firmnes' here. Maybe 'firmness'?");
  }

  @Test
  void an_unknown_key_of_the_scope() {
    String file = PACK + "pack.yaml";
    files.edit(file, "  through:", "  until:");

    refused(file, line(file, "  until:"), "There is no key 'until' here. Known: ");
  }

  @Test
  void a_key_given_twice() {
    String file = SUPPORT + "parameters.yaml";
    files.edit(file, "  unit: '%'\n", "  unit: '%'\n  unit: 元\n");

    refused(file, line(file, "unit: 元"), "'unit' stands here twice; remove one");
  }

  @Test
  void a_pack_that_is_not_there() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> RulePack.load("jiaxing351"))
        .withMessage("There is no pack 'jiaxing351' on the class path. Maybe 'jiaxing315'?");
  }

  private void refused(String resource, int line, String... parts) {
    assertThat(refusal()).startsWith(resource + ":" + line + ": ").contains(parts);
  }

  private void refused(String... parts) {
    assertThat(refusal()).startsWith(PACK.replaceAll("/$", "")).contains(parts);
  }

  private String refusalOfTheBuild() {
    String sources = Path.of("src", "main", "resources").toString();
    String output = Path.of("target", "classes").toString();
    try {
      EditedResources.with(files, () -> sealed(sources, output));
    } catch (PackException e) {
      return e.getMessage();
    }
    throw new AssertionError("The pack was sealed");
  }

  private static String sealed(String... sourcesAndOutput) {
    try {
      SealPacks.main(sourcesAndOutput);
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String refusal() {
    try {
      EditedResources.with(files, () -> RulePack.load("jiaxing315"));
    } catch (PackException e) {
      return e.getMessage();
    }
    throw new AssertionError("The pack was loaded");
  }

  private int line(String resource, String part) {
    return lineOf(resource, files.read(resource).indexOf(part));
  }

  /** Of what stands last before a part. */
  private int lineBefore(String resource, String part, String before) {
    String content = files.read(resource);
    return lineOf(resource, content.lastIndexOf(before, content.indexOf(part)));
  }

  private int lastLine(String resource, String part) {
    return lineOf(resource, files.read(resource).lastIndexOf(part));
  }

  private int lineOf(String resource, int at) {
    return files.read(resource).substring(0, at).split("\n", -1).length;
  }
}
