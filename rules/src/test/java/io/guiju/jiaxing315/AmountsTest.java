package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Change;
import io.guiju.Finding;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.pack.Language;
import io.guiju.pack.Term;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In every golden text each amount of a term that has a unit is followed by the unit. */
class AmountsTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A number that is no part of an id or a date, and what comes after it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w./,-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![\\d/年月日-])(?= ?(.{0,20}))");

  /** An amount that a finding knows. */
  private record Amount(BigDecimal number, String unit) {}

  @Test
  void each_amount_has_its_unit() {
    Set<String> met = new TreeSet<>();
    for (Golden golden : Golden.all()) {
      List<Amount> amounts = amounts(golden);
      own(golden)
          .forEach(
              line ->
                  NUMBER
                      .matcher(line)
                      .results()
                      .forEach(number -> check(golden + ": " + line, number, amounts, met)));
    }
    assertThat(met).contains("%", "元", "分", "岁", "个百分点");
  }

  private static void check(String where, MatchResult said, List<Amount> amounts, Set<String> met) {
    String decimals = said.group(2) == null ? "" : said.group(2);
    BigDecimal number = new BigDecimal(said.group(1).replace(",", "") + decimals);
    List<String> units =
        amounts.stream()
            .filter(amount -> amount.number().compareTo(number) == 0)
            .map(Amount::unit)
            .toList();
    if (!units.isEmpty()) {
      assertThat(units)
          .as(where)
          .anyMatch(
              unit ->
                  said.group(3).startsWith(unit)
                      || said.group(3)
                          .startsWith(
                              WordingTest.bundle(Language.EN).getProperty("unit." + unit, unit)));
      met.addAll(units);
    }
  }

  /** The lines that the library words, below the first, which names a date. */
  private static List<String> own(Golden golden) {
    List<String> packed = WordingTest.packed(golden);
    return golden
        .text()
        .lines()
        .skip(1)
        .filter(l -> packed.stream().noneMatch(l::contains))
        .toList();
  }

  private static List<Amount> amounts(Golden golden) {
    Finding finding = golden.finding();
    String points = WordingTest.bundle(golden.language()).getProperty("points");
    List<Amount> amounts = new ArrayList<>();
    for (Ground ground : finding.explanation().grounds()) {
      if (ground instanceof Ground.Comparison comparison) {
        add(amounts, comparison.term(), comparison.observed());
        add(amounts, comparison.term(), comparison.limit());
      }
    }
    finding.explanation().gaps().forEach(gap -> add(amounts, gap, points));
    for (List<Change> way : finding.ways().changes()) {
      for (Change change : way) {
        if (change instanceof Change.TermChange term) {
          add(amounts, term.gap(), points);
          add(amounts, term.term(), term.to());
          term.required().forEach(each -> add(amounts, each.term(), each.limit()));
        } else if (change instanceof Change.NewFact fact) {
          fact.required().forEach(each -> add(amounts, each.term(), each.limit()));
        }
      }
    }
    for (MissingFact missing : finding.explanation().missing()) {
      if (missing instanceof MissingFact.NoValue share) {
        add(amounts, share.term(), share.denominator());
      }
    }
    return amounts;
  }

  private static void add(List<Amount> amounts, @Nullable Gap gap, String points) {
    if (gap != null) {
      if ("%".equals(gap.term().unit())) {
        amounts.add(new Amount(exact(gap.amount().times(HUNDRED)), points));
      } else {
        add(amounts, gap.term(), gap.amount());
      }
      add(amounts, gap.term(), gap.bound());
      add(amounts, gap.instead(), points);
    }
  }

  private static void add(List<Amount> amounts, Term term, @Nullable Object value) {
    if (term.unit() == null) {
      return;
    } else if (value instanceof Ratio ratio) {
      Ratio said = term.unit().equals("%") ? ratio.times(HUNDRED) : ratio;
      amounts.add(new Amount(exact(said), term.unit()));
    } else if (value instanceof BigDecimal || value instanceof Integer) {
      amounts.add(new Amount(new BigDecimal(value.toString()), term.unit()));
    }
  }

  private static BigDecimal exact(Ratio ratio) {
    return ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL128);
  }
}
