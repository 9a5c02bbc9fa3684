package io.guiju.text;

import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as people write them: with unit, never rounded onto the other side of a limit. */
final class ValueWords {
  private static final int CENTS = 2;
  private static final int EXACT_DIGITS = 6;
  private static final int MOST_DIGITS = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LAST_YEAR = 9999;
  private static final String YUAN = "元";

  /** Larger units of money by their power of ten, the largest first. */
  private static final Map<String, Integer> HANDY_UNITS = handyUnits();

  private final RulePack pack;
  private final Words words;
  private final DateTimeFormatter dates;

  ValueWords(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.dates = DateTimeFormatter.ofPattern(words.say("date"), Locale.ROOT);
  }

  /**
   * A value in words.
   *
   * @param unit of the value; null where it has none
   * @param limit what the value is compared with, so that both can be told apart
   */
  String say(Object value, @Nullable String unit, @Nullable Object limit) {
    if (value instanceof Ratio ratio) {
      return percent(ratio, limit instanceof Ratio other ? other : null);
    } else if (value instanceof BigDecimal amount) {
      return unit == null ? Digits.grouped(amount) : amount(Ratio.of(amount), unit);
    } else if (value instanceof Integer number && unit != null) {
      return amount(Ratio.of(BigDecimal.valueOf(number)), unit);
    } else if (value instanceof Boolean bool) {
      return words.say(bool ? "yes" : "no");
    } else if (value instanceof LocalDate date) {
      return date(date);
    } else if (value instanceof Enum<?> constant) {
      return name(pack.vocabulary().label(constant), constant.name());
    } else if (value instanceof Place place) {
      return name(pack.vocabulary().label(place), words.say("place", place.code()));
    } else if (value instanceof Collection<?> members) {
      return words.list(members.stream().map(member -> say(member, unit, null)).toList());
    }
    return value.toString();
  }

  /** The last day of all stands for no end. */
  String date(LocalDate date) {
    return date.getYear() == LAST_YEAR ? words.say("endless") : dates.format(date);
  }

  private String name(@Nullable Text label, String otherwise) {
    return label == null ? otherwise : label.in(words.language());
  }

  /** As many decimals as it takes to be exact, or else to be seen on its side of the limit. */
  private String percent(Ratio ratio, @Nullable Ratio limit) {
    Ratio percent = ratio.times(HUNDRED);
    for (int scale = 0; scale <= EXACT_DIGITS; scale++) {
      if (percent.isExactAt(scale)) {
        return words.say("unit", Digits.grouped(percent.rounded(scale, RoundingMode.DOWN)), "%");
      }
    }
    int scale = CENTS;
    BigDecimal rounded = percent.rounded(scale, RoundingMode.HALF_UP);
    while (limit != null
        && scale < MOST_DIGITS
        && Integer.signum(Ratio.of(rounded).compareTo(limit.times(HUNDRED)))
            != Integer.signum(ratio.compareTo(limit))) {
      scale++;
      rounded = percent.rounded(scale, RoundingMode.HALF_UP);
    }
    return words.say("unit", Digits.grouped(rounded, scale), "%");
  }

  /** An amount with its unit: exact where decimals can say it, else "about". */
  String amount(Ratio amount, String unit) {
    boolean isMoney = unit.equals(YUAN);
    for (int scale = isMoney ? CENTS : 0; scale <= MOST_DIGITS; scale++) {
      if (amount.isExactAt(scale)) {
        BigDecimal exact = amount.rounded(scale, RoundingMode.DOWN);
        String said = words.say("unit", Digits.grouped(exact, scale), words.unit(unit));
        return isMoney ? handy(said, exact) : said;
      }
    }
    String rounded = Digits.grouped(amount.rounded(CENTS, RoundingMode.HALF_UP), CENTS);
    return words.say("about", words.say("unit", rounded, words.unit(unit)));
  }

  /** With the same in a larger unit, where that takes few digits. */
  private String handy(String said, BigDecimal amount) {
    for (Map.Entry<String, Integer> larger : HANDY_UNITS.entrySet()) {
      BigDecimal number = amount.movePointLeft(larger.getValue()).stripTrailingZeros();
      if (number.abs().compareTo(BigDecimal.ONE) >= 0 && number.scale() <= CENTS) {
        return words.say("handy", said, words.say("unit", Digits.grouped(number), larger.getKey()));
      }
    }
    return said;
  }

  private static Map<String, Integer> handyUnits() {
    Map<String, Integer> units = new LinkedHashMap<>();
    units.put("亿元", 8);
    units.put("万元", 4);
    return units;
  }

  /** The difference of two shares. */
  String points(Ratio difference) {
    return amount(difference.times(HUNDRED), words.say("points"));
  }
}
