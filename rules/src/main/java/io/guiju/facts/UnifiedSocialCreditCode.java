package io.guiju.facts;

/**
 * The identifier of a legal entity in China (GB 32100-2015): 17 characters and one that checks
 * them.
 */
public final class UnifiedSocialCreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private UnifiedSocialCreditCode() {}

  /**
   * The code itself.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static String check(String code) {
    if (code.length() != LENGTH) {
      throw new IllegalArgumentException(
          "'" + code + "' has " + code.length() + " characters, a unified social credit code 18");
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException(
            "'"
                + code
                + "' has a '"
                + code.charAt(i)
                + "', which no unified social credit code has");
      }
      if (i < LENGTH - 1) {
        sum += value * weight;
        weight = weight * 3 % 31;
      }
    }
    char expected = ALPHABET.charAt((31 - sum % 31) % 31);
    if (code.charAt(LENGTH - 1) != expected) {
      throw new IllegalArgumentException(
          "'" + code + "' ends in the wrong check character: it should be " + expected);
    }
    return code;
  }

  /** The code made of 17 characters and their check character. */
  public static String complete(String first17) {
    for (char last : ALPHABET.toCharArray()) {
      if (isValid(first17 + last)) {
        return first17 + last;
      }
    }
    throw new IllegalArgumentException("'" + first17 + "' begins no unified social credit code");
  }

  public static boolean isValid(String code) {
    try {
      check(code);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
