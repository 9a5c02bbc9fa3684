package io.guiju.harness.mapping;

import io.guiju.facts.UnifiedSocialCreditCode;
import io.guiju.pack.Vocabulary;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads the text of one cell as the mapping says. Thread-safe. */
public final class CellReader {
  private static final BigDecimal BOUND = BigDecimal.TEN.pow(18);

  /** As many characters as fit into a cell of Excel. */
  private static final int LENGTH = 32_767;

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
    requireReadable(text);
    String translated = term.translations().getOrDefault(text, text);
    Object value = value(term.property().type(), translated);
    if (value instanceof BigDecimal number) {
      return bounded(term.factor() == null ? number : number.multiply(term.factor()), text);
    } else if (term.creditCode()) {
      return creditCode(plainCode(value.toString()));
    }
    return value;
  }

  /**
   * What nobody can see makes two ids differ that look the same, and what is endless is no value.
   */
  private static void requireReadable(String text) throws BadValue {
    if (text.length() > LENGTH) {
      throw new BadValue("value.long", text.length());
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isHidden(c) && !Character.isWhitespace(c)) {
        throw new BadValue("value.hidden", "U+%04X".formatted(c));
      }
    }
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || isNoCharacter(c);
  }

  /** Unicode sets some aside for good; half of a pair and these cannot be written anywhere. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private Object value(Class<?> type, String text) throws BadValue {
    if (Number.class.isAssignableFrom(type) && Written.isAmbiguous(text)) {
      throw new BadValue("value.comma", text);
    }
    try {
      return values.read(type, Written.plain(type, text), text);
    } catch (BadValue e) {
      throw Written.isNothing(text)
          ? new BadValue("value.nothing", text)
          : type == BigDecimal.class && Written.hasUnit(text)
              ? new BadValue("value.unit", text)
              : e;
    }
  }

  private static BigDecimal bounded(BigDecimal number, String text) throws BadValue {
    if (number.abs().compareTo(BOUND) >= 0) {
      throw new BadValue("value.range", text);
    }
    return number;
  }

  /** Whether a text is read as a unified social credit code. */
  public static boolean isCreditCode(String text) {
    return UnifiedSocialCreditCode.isValid(plainCode(text));
  }

  private static String plainCode(String text) {
    return Written.halfWidth(text).toUpperCase(Locale.ROOT);
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
