package io.guiju.harness.mapping;

import io.guiju.facts.UnifiedSocialCreditCode;
import io.guiju.pack.Vocabulary;
import java.math.BigDecimal;

/** Reads the text of one cell as the mapping says. Thread-safe. */
public final class CellReader {
  private static final BigDecimal BOUND = BigDecimal.TEN.pow(18);

  private final ValueReader values;

  public CellReader(Vocabulary vocabulary) {
    this.values = new ValueReader(vocabulary);
  }

  /**
   * The value that a text means for a term.
   *
   * @throws BadValue if it means none
   */
  public Object read(MappedTerm term, String text) throws BadValue {
    Object value =
        values.read(term.property().type(), term.translations().getOrDefault(text, text));
    if (value instanceof BigDecimal number) {
      return bounded(term.factor() == null ? number : number.multiply(term.factor()), text);
    } else if (term.creditCode()) {
      return creditCode(value.toString());
    }
    return value;
  }

  private static BigDecimal bounded(BigDecimal number, String text) throws BadValue {
    if (number.abs().compareTo(BOUND) >= 0) {
      throw new BadValue("value.range", text);
    }
    return number;
  }

  private static String creditCode(String code) throws BadValue {
    if (UnifiedSocialCreditCode.isValid(code)) {
      return code;
    } else if (code.length() != 18) {
      throw new BadValue("value.code.length", code, code.length());
    }
    String expected = UnifiedSocialCreditCode.checkCharacter(code.substring(0, 17));
    if (expected == null) {
      throw new BadValue("value.code.characters", code);
    }
    throw new BadValue("value.code.check", code, expected);
  }
}
