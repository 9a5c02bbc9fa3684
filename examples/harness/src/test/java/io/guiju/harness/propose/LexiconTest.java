package io.guiju.harness.propose;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final Vocabulary VOCABULARY = PACK.vocabulary();
  private static final Lexicon LEXICON = Lexicon.load();
  private static final List<FactType> TYPES = Proposer.types(PACK);
  private static final Known KNOWN = new Known(VOCABULARY, LEXICON, TYPES);
  private static final Units UNITS = new Units(LEXICON);

  private static Heading heading(String text) {
    return Heading.of(text, UNITS, KNOWN::isKnown);
  }

  @Test
  void namesTypesAndTermsOfThePackAlone() {
    Set<String> components = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (FactType type : TYPES) {
      type.components().forEach(p -> components.add(type.name() + "." + p.name()));
      type.components().forEach(p -> names.add(p.name()));
    }

    assertThat(TYPES).extracting(FactType::name).containsAll(LEXICON.nouns().keySet());
    assertThat(components).containsAll(LEXICON.terms().keySet());
    assertThat(components).containsAll(LEXICON.doubtful().keySet());
    assertThat(names).containsAll(LEXICON.shared().keySet()).containsAll(LEXICON.bare().keySet());
  }

  @Test
  void namesConstantsOfThePackAlone() {
    for (Map.Entry<String, Map<String, List<String>>> values : LEXICON.values().entrySet()) {
      Class<?> type =
          TYPES.stream()
              .flatMap(t -> t.components().stream())
              .map(p -> p.type())
              .filter(t -> t.isEnum() && t.getSimpleName().equals(values.getKey()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(values.getKey()));
      assertThat(Nouns.constants(type))
          .extracting(Enum::name)
          .containsAll(values.getValue().keySet());
    }
  }

  /** A heading that stands twice, or is a label already, says nothing new and may say it wrong. */
  @Test
  void saysNothingTwiceOfATerm() {
    List<String> twice = new ArrayList<>();
    for (FactType type : TYPES) {
      for (Term term : VOCABULARY.terms(type)) {
        Set<String> seen = new HashSet<>();
        seen.add(Normal.form(term.label().zh()));
        seen.add(Normal.form(term.label().en()));
        Stream.of(LEXICON.terms(), LEXICON.doubtful())
            .flatMap(map -> map.getOrDefault(term.toString(), List.of()).stream())
            .filter(text -> !seen.add(Normal.form(text)))
            .forEach(text -> twice.add(term + ": " + text));
      }
    }
    assertThat(twice).isEmpty();
  }

  /** The labels of the pack are headings without being written again. */
  @Test
  void everyLabelIsKnown() {
    for (FactType type : TYPES) {
      for (Term term : VOCABULARY.terms(type)) {
        for (String label : List.of(term.label().zh(), term.label().en())) {
          List<Match> matches = KNOWN.of(heading(label));
          assertThat(matches)
              .as(label)
              .anySatisfy(m -> assertThat(m.term().label().zh()).isEqualTo(term.label().zh()));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "营业收入(万元) | AnnualFigures.revenue | 万元 |",
        "2023年营业收入(单位:亿元) | AnnualFigures.revenue | 亿元 | 2023",
        "研发费用[千元] | AnnualFigures.rdExpense | 1000 |",
        "研发费用万元 | AnnualFigures.rdExpense | 万元 |",
        "本年度研发费用,单位:元 | AnnualFigures.rdExpense | 元 |",
        "研发费用(2022年度)(百万元) | AnnualFigures.rdExpense | 1000000 | 2022",
        "FY2023 R&D Expenses (RMB'000) | AnnualFigures.rdExpense | 1000 | 2023",
        "Revenue in CNY million | AnnualFigures.revenue | 1000000 |",
        "研 发 费 用(k EUR) | AnnualFigures.rdExpense | |",
        "营业收入（2023年，万元） | AnnualFigures.revenue | 万元 | 2023",
        "组织机构代码/统一社会信用代码 | Enterprise.id | |",
        "公司名称 | Enterprise.name | |",
        "企业统一社会信用代码 | Enterprise.id | |",
        "高新技术企业证书编号 | Title.id | |",
        "是否规上工业企业 | AnnualFigures.aboveScaleIndustry | |",
        "重点实验室名称 | Platform.name | |",
        "课题名称 | Project.name | |",
      })
  void aHeadingNamesTermUnitAndYear(String text, String term, String unit, Integer year) {
    Heading heading = heading(text);

    assertThat(KNOWN.of(heading))
        .singleElement()
        .satisfies(match -> assertThat(match.term()).hasToString(term))
        .satisfies(match -> assertThat(match.strength()).isEqualTo(Strength.NAME));
    assertThat(heading.unit() == null ? null : heading.unit().value()).isEqualTo(unit);
    assertThat(heading.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"上年度研发费用", "2023年1-6月营业收入", "2021-2023年营业收入", "营业收入增长率", "营业收入(美元)增速"})
  void aHeadingThatSaysSomethingElseIsNotTaken(String text) {
    assertThat(KNOWN.of(heading(text))).isEmpty();
  }

  @Test
  void aUnitThatIsNotKnownIsKeptAsItIsWritten() {
    assertThat(heading("营业收入(k EUR)").unit()).isNull();
    assertThat(heading("营业收入(k EUR)").asides()).containsExactly("k EUR");
    assertThat(heading("营业收入(万美元)").unit()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年度浙江省专精特新中小企业公示名单.csv, SPECIALISED_AND_NEW",
    "国家专精特新“小巨人”企业.xlsx, SPECIALISED_AND_NEW_LITTLE_GIANT",
    "2023 high and new technology enterprises.csv, HIGH_AND_NEW_TECHNOLOGY",
    "高新技术企业和科技领军企业.csv,",
    "企业名单.csv,"
  })
  void aFileIsOfTheOneKindThatItsNameNames(String file, String kind) {
    Enum<?> named = KNOWN.nouns().kindIn(VOCABULARY.require("Title"), file);

    assertThat(named == null ? null : named.name()).isEqualTo(kind);
  }
}
