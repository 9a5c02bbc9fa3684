package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An innovation consortium, formed or proposed.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param leadId the organisation that leads it
 * @param formedOn the day on which it was formed; 9999-12-31 while it is proposed
 */
public record Consortium(
    @Key String id,
    @Nullable String name,
    @Nullable @Reference(Enterprise.class) String leadId,
    @Nullable LocalDate formedOn) {
  /** A consortium of which it is not said when it was formed. */
  public Consortium(String id, @Nullable String name, @Nullable String leadId) {
    this(id, name, leadId, null);
  }
}
