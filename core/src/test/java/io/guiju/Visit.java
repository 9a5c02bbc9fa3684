package io.guiju;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact for tests with a key of two parts. */
public record Visit(
    @Key String guest,
    @Key Integer number,
    @Nullable @Reference(House.class) String houseId,
    @Nullable LocalDate day) {
  public @Nullable Boolean first() {
    return number == 1;
  }

  /** Takes an argument, so it is no property. */
  public boolean isOf(String other) {
    return guest.equals(other);
  }
}
