package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param id the host's identifier, usually the {@link UnifiedSocialCreditCode}
 * @param name what people call it
 * @param place where it is registered, as a code of an administrative division
 * @param industryLeading whether it leads its industry: a judgement
 * @param internationalCooperation whether it takes part in international S&amp;T cooperation
 * @param internationalExchange whether it takes part in international exchange of results
 * @param manufacturing whether it is a manufacturer
 * @param listedOn the day on which it was listed on a stock exchange; 9999-12-31 while it is not
 */
public record Enterprise(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable Boolean industryLeading,
    @Nullable Boolean internationalCooperation,
    @Nullable Boolean internationalExchange,
    @Nullable Boolean manufacturing,
    @Nullable LocalDate listedOn) {
  /** An enterprise of which nothing is said about its listing. */
  public Enterprise(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable Boolean industryLeading,
      @Nullable Boolean internationalCooperation,
      @Nullable Boolean internationalExchange) {
    this(
        id,
        name,
        place,
        industryLeading,
        internationalCooperation,
        internationalExchange,
        null,
        null);
  }

  /** An enterprise of which no more is known. */
  public Enterprise(String id, @Nullable String name, @Nullable Place place) {
    this(id, name, place, null, null, null);
  }

  /** The year in which it was listed; null where that is not known. */
  public @Nullable Integer listedYear() {
    return listedOn == null ? null : (Integer) listedOn.getYear();
  }
}
