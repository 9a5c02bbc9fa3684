package io.guiju.harness.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guiju.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final CellReader CELLS = new CellReader(PACK.vocabulary());

  private static Object read(String type, String term, boolean check, String text) throws BadValue {
    return CELLS.read(
        new MappedTerm(
            new Position("mapping.yaml", 1, 1),
            PACK.vocabulary().type(type).property(term),
            "列",
            null,
            null,
            check,
            Map.of()),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200.50 | 1200.50",
        "-3 | -3",
        "−3 | -3",
        "1,234,567.8 | 1234567.8",
        "1,234.5 | 1234.5",
        "12,345,678 | 12345678",
        "１，２３４，５６７．８ | 1234567.8",
        "１２．５ | 12.5",
        "1 234 567.8 | 1234567.8",
        "1\u00A0000 | 1000",
        "1e9 | 1E9",
      })
  void numbersAreReadAsTheyAreWrittenWhereThatIsPlain(String text, String number) throws BadValue {
    assertThat(read("AnnualFigures", "revenue", false, text)).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000 | value.comma",
        "１，０００ | value.comma",
        "1,00 | value.number",
        "1,2345 | value.number",
        "12345,678 | value.number",
        "1,234,56 | value.number",
        "1.234.567,8 | value.number",
        "1 2 | value.number",
        "- 3 | value.number",
        "5% | value.unit",
        "￥5 | value.number",
        "5万 | value.unit",
        "NaN | value.number",
        "Infinity | value.number",
        "0x10 | value.number",
        "— | value.nothing",
        "² | value.number",
        "1e99 | value.range",
        "1e999 | value.number",
      })
  void numbersThatAreDoubtfulAreNone(String text, String problem) {
    assertProblem("AnnualFigures", "revenue", false, text, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Title | validFrom | 2022.13.01",
        "Title | validFrom | 2022年13月1日",
        "Title | validFrom | ２０２２－１３－０１",
        "AnnualFigures | revenue | １２x",
        "AnnualFigures | year | 2 022.5",
      })
  void whatIsNoValueIsQuotedAsItIsWritten(String type, String term, String text) {
    assertThatThrownBy(() -> read(type, term, false, text))
        .isInstanceOfSatisfying(
            BadValue.class, e -> assertThat(e.problem().arguments()).first().isEqualTo(text));
  }

  private static void assertProblem(
      String type, String term, boolean check, String text, String problem) {
    assertThatThrownBy(() -> read(type, term, check, text))
        .isInstanceOf(BadValue.class)
        .satisfies(e -> assertThat(((BadValue) e).problem().key()).isEqualTo(problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        "2024/02/29",
        "2024/2/29",
        "2024.2.29",
        "2024年2月29日",
        "2024 年 02 月 29 日",
        "20240229",
        "２０２４－０２－２９",
      })
  void daysAreReadYearFirst(String text) throws BadValue {
    assertThat(read("Title", "validFrom", false, text)).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2024-13-01",
        "20241301",
        "2024年2月30日",
        "12/11/2024",
        "31.12.2024",
        "24-12-31",
        "2024-12/31",
        "2024-12",
        "2024年",
        "2024-12-31 08:30:00",
        "45657",
      })
  void daysThatAreNoneOrDoubtfulAreNone(String text) {
    assertProblem("Title", "validFrom", false, text, "value.date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "２０２３"})
  void wholeNumbersMayBeWide(String text) throws BadValue {
    assertThat(read("AnnualFigures", "year", false, text)).isEqualTo(2023);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023.0", "2023年", "1e3", "2,023"})
  void wholeNumbersAreNothingElse(String text) {
    assertThatThrownBy(() -> read("AnnualFigures", "year", false, text))
        .isInstanceOf(BadValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91330481XN4534679Q", "91330481xn4534679q", "９１３３０４８１ＸＮ４５３４６７９Ｑ"})
  void codesThatAreCheckedMayBeSmallOrWide(String text) throws BadValue {
    assertThat(read("Enterprise", "id", true, text)).isEqualTo("91330481XN4534679Q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91330481xn4534679q", "９１３"})
  void otherTextsAreLeftAsTheyAre(String text) throws BadValue {
    assertThat(read("Enterprise", "id", false, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "91330481XN4534679R, value.code.check",
    "91330481xn4534679r, value.code.check",
    "91330481XN4534679, value.code.length",
    "91330481IN4534679Q, value.code.characters",
  })
  void codesWithAMistakeStayMistaken(String text, String problem) {
    assertProblem("Enterprise", "id", true, text, problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E\0001", "E\uFEFF1", "E\u200B1", "E1\u200E", "E\u00AD1", "E\u00071"})
  void whatCannotBeSeenIsNoValue(String text) {
    assertProblem("Enterprise", "id", false, text, "value.hidden");
  }

  @ParameterizedTest
  @ValueSource(ints = {32_768, 10_000_000})
  void whatIsEndlessIsNoValue(int length) {
    assertProblem("Enterprise", "name", false, "长".repeat(length), "value.long");
  }
}
