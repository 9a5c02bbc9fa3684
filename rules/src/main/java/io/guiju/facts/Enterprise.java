package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
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
 */
public record Enterprise(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable Boolean industryLeading,
    @Nullable Boolean internationalCooperation,
    @Nullable Boolean internationalExchange) {
  /** An enterprise of which no more is known. */
  public Enterprise(String id, @Nullable String name, @Nullable Place place) {
    this(id, name, place, null, null, null);
  }
}
