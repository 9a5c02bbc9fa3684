package io.guiju.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done, by whom and when, thing by thing.
 *
 * @param things what is judged one by one; empty where it is one thing
 * @param by who has to do it
 * @param from the first year, where it has to be done each year; else null
 * @param through the last of these years; else null
 * @param due the last day, where the plan names one; else null
 */
public record Duty(
    List<Thing> things,
    By by,
    @Nullable Integer from,
    @Nullable Integer through,
    @Nullable LocalDate due) {
  /**
   * Something that the plan names.
   *
   * @param id as measures name it
   */
  public record Thing(String id, Text name) {}

  /** Who has to act. */
  public enum By {
    CITY,
    COUNTIES,
    CITY_AND_COUNTIES
  }

  public Duty {
    things = List.copyOf(things);
  }
}
