package io.guiju.facts;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a legal entity in China (GB 32100-2015): 17 characters and one that checks
 * them.
 */
public final class UnifiedSocialCreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private UnifiedSocialCreditCode() {}

  /** Whether a text is such a code, in capitals as the standard writes it. */
  public static boolean isValid(String code) {
    return code.length() == LENGTH
        && code.substring(LENGTH - 1).equals(checkCharacter(code.substring(0, LENGTH - 1)));
  }

  /** The character that ends a code, or null where 17 characters begin none. */
  public static @Nullable String checkCharacter(String first17) {
    int sum = 0;
    int weight = 1;
    for (char character : first17.toCharArray()) {
      int value = ALPHABET.indexOf(character);
      if (value < 0 || first17.length() != LENGTH - 1) {
        return null;
      }
      sum += value * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    int rest = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
    return first17.isEmpty() ? null : ALPHABET.substring(rest, rest + 1);
  }
}
