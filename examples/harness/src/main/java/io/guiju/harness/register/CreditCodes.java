package io.guiju.harness.register;

import io.guiju.facts.UnifiedSocialCreditCode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Made-up unified social credit codes. The check characters are right; the organisation code within
 * begins with XN (虚拟, virtual), so the codes are known at sight.
 */
final class CreditCodes {
  private static final String ENTERPRISE = "91";
  private static final String GOVERNMENT = "11";
  private static final String PUBLIC_INSTITUTION = "12";
  private static final String SERIES = "XN";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "0123456789X0";

  private final Draw draw;
  private final Set<Integer> drawn = new HashSet<>();

  CreditCodes(Draw draw) {
    this.draw = draw;
  }

  String enterprise(String area) {
    return complete(ENTERPRISE + area + organisation());
  }

  String publicInstitution(String area) {
    return complete(PUBLIC_INSTITUTION + area + organisation());
  }

  String government(String area) {
    return complete(GOVERNMENT + area + organisation());
  }

  private static String complete(String first17) {
    return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
  }

  /** The code with another last character. */
  static String misspelt(String code) {
    String first17 = code.substring(0, 17);
    return first17 + (code.endsWith("7") ? '8' : '7');
  }

  /** An organisation code (GB 11714): eight characters and one that checks them. */
  private String organisation() {
    int number = draw.number(0, 999_999);
    while (!drawn.add(number)) {
      number = draw.number(0, 999_999);
    }
    String first8 = SERIES + String.format(Locale.ROOT, "%06d", number);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(first8.charAt(i), 36) * WEIGHTS[i];
    }
    return first8 + CHECKS.charAt(11 - sum % 11);
  }
}
