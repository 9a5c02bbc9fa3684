package io.guiju.type;

import java.util.Locale;
import java.util.Set;

/**
 * A country or region, by its code (ISO 3166-1): CN, DE, JP.
 *
 * @param code two capital letters
 */
public record Country(String code) {
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  public Country {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException(
          "'" + code + "' is not a code of a country: two capital letters (ISO 3166-1), as in DE");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
