package io.guiju.pack;

import io.guiju.type.Place;
import java.time.LocalDate;

/**
 * What limits the whole plan.
 *
 * @param place where it applies
 * @param from the first day in force
 * @param through the last day in force
 */
public record Scope(Place place, LocalDate from, LocalDate through) {
  /** Whether the plan is in force on a day, the first and the last included. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }
}
