package io.guiju.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is refused at the place that is wrong, with what to do. */
class RefusedJsonTest {
  private static final RulePack PACK = RulePack.load("jiaxing315");
  private static final AssessmentJson JSON = AssessmentJson.of(PACK);
  private static final String DOCUMENT = document();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What it is.
        "'\"format\": \"guiju-assessment\"' | '\"format\": \"guiju\"'"
            + "| /format | Expected guiju-assessment, found 'guiju'",
        "'\"formatVersion\": 1' | '\"formatVersion\": 2'"
            + "| /formatVersion | Expected 1, found 2: read it with a version of the library",
        "'\"id\": \"jiaxing315\"' | '\"id\": \"jiaxing316\"'"
            + "| /pack/id | Expected jiaxing315, found 'jiaxing316': load the pack",
        "'\"digest\": \"' | '\"digest\": \"0' | /pack/digest | the pack has changed since",
        // Which properties it has.
        "'\"outcome\"' | '\"outcomes\"' | /findings/0/outcome | This property is missing",
        "'\"truth\"' | '\"truth\": \"TRUE\", \"truths\"'"
            + "| /findings/0/grounds/0/truths | There is no such property. Maybe 'truth'?",
        "'\"upwards\"' | '\"a/b~c\": 1, \"upwards\"'"
            + "| /findings/0/gaps/0/a~1b~0c | There is no such property",
        "'\"asOf\"' | '\"format\": \"guiju-assessment\", \"asOf\"'"
            + "| /format | This property stands here twice",
        "'\"readings\": [' | '\"readings\": null, \"r\": ['"
            + "| /findings/0/readings | null says nothing: leave the property out",
        // What it names.
        "'\"provision\": \"3.2-c\"' | '\"provision\": \"3.2-x\"'"
            + "| /findings/0/provision | '3.2-x' is not known here. Maybe '3.2-",
        "'\"term\": \"Enterprise.place\"' | '\"term\": \"Enterprise.plaice\"'"
            + "| /findings/0/grounds/0/term | Maybe 'Enterprise.place'?",
        "'\"type\": \"AnnualFigures\"' | '\"type\": \"AnnualFigure\"'"
            + "| /findings/0/grounds/1/fact/type | Maybe 'AnnualFigures'?",
        "'\"parameter\": \"rdPriorityShare\"' | '\"parameter\": \"rdPriorityShares\"'"
            + "| /findings/0/grounds/3/parameter | Maybe 'rdPriorityShare'?",
        "'\"operator\": \">\"' | '\"operator\": \"=>\"'"
            + "| /findings/0/grounds/3/operator | '=>' is not known here",
        "'\"outcome\": \"NOT_SATISFIED\"' | '\"outcome\": \"NO\"'"
            + "| /findings/0/outcome | 'NO' is none of SATISFIED, NOT_SATISFIED",
        "'\"kind\": \"comparison\"' | '\"kind\": \"compared\"'"
            + "| /findings/0/grounds/0/kind | 'compared' is not known here",
        // What the values are.
        "'\"exhaustive\": true' | '\"exhaustive\": \"true\"'"
            + "| /findings/0/ways/exhaustive | Expected true or false, found 'true'",
        "'\"numerator\": \"3400000.50\"' | '\"numerator\": 3400000'"
            + "| /findings/0/grounds/3/observed/numerator | Expected a string, found 3400000",
        "'\"numerator\": \"3400000.50\"' | '\"numerator\": 3400000.50'"
            + "| /findings/0/grounds/3/observed/numerator | not whole are written as strings",
        "'\"numerator\": \"3400000.50\"' | '\"numerator\": \"3,400,000.50\"'"
            + "| /findings/0/grounds/3/observed/numerator | '3,400,000.50' is not a number",
        "'\"denominator\": \"100000000\"' | '\"denominator\": \"0\"'"
            + "| /findings/0/grounds/3/observed/denominator | A share of nothing has no value",
        "'\"limit\": 2023' | '\"limit\": 20230000000'"
            + "| /findings/0/grounds/2/limit | Expected a whole number",
        "'\"place\": \"330481\"' | '\"place\": \"33\"' | /findings/0/subject/facts/place | six digits",
        "'\"id\": \"E1\"' | '\"id\": \"E2\"'"
            + "| /findings/0/subject/facts | of Enterprise E2, not of Enterprise E1",
        "2024-12-31 | 2024-02-30 | /asOf | does not exist",
      })
  void what_is_wrong_is_told_with_its_place(
      String written, String wrong, String pointer, String reason) {
    assertThat(DOCUMENT).contains(written);
    refused(DOCUMENT.replaceFirst(Pattern.quote(written), wrong), pointer + ": ", reason);
  }

  @Test
  void what_is_not_json_is_told_with_its_line() {
    refused("", "The document: ", "This is not JSON: it is empty");
    refused("{\"format\":\n oops", "/format: ", "This is not JSON, in line 2");
    refused(DOCUMENT.substring(0, 500), "/findings/0", "This is not JSON, in line ");
    refused(DOCUMENT + "{}", "The document: ", "More follows");
    refused("[]", "The document: ", "Expected an object, found a list");
  }

  @Test
  void what_is_nested_too_deep_or_named_at_length_is_refused_before_it_costs_much() {
    refused("{\"a\":".repeat(5000), "/a/a", "Nested deeper than 50 levels");
    refused("[".repeat(5000), "/0/0", "Nested deeper than 50 levels");
    refused("{\"" + "x".repeat(49_000) + "\":1}", "The document", "longer than 200 characters");
  }

  private static void refused(String document, String pointer, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(document))
        .withMessageStartingWith(pointer)
        .withMessageContaining(reason);
  }

  private static String document() {
    Facts facts =
        Facts.of(
            new Enterprise("E1", "示例", new Place("330481")),
            new AnnualFigures(
                "E1", 2023, new BigDecimal("3400000.50"), new BigDecimal("100000000")));
    Assessment all = ComplianceChecker.of(PACK).check(facts, LocalDate.of(2024, 12, 31));
    return JSON.write(
        new Assessment(all.pack(), all.version(), all.asOf(), all.findingsOf("3.2-c")));
  }
}
