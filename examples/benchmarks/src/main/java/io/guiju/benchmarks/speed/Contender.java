package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import java.util.Map;

/** One way to judge the provisions about enterprises. Used by several threads at once. */
interface Contender {
  /** Judges a record: what is timed. */
  Object judge(Sample sample);

  /** What it said, by provision: of each that it can express; untimed. */
  Map<String, Outcome> said(Object result);

  /**
   * Whether it tells what is not known from what is not so; otherwise it is held to what is
   * satisfied alone.
   */
  default boolean knowsUnknown() {
    return true;
  }

  /** Does what it does of one record in many; nothing where it does the same of all. */
  default void doSeldom(Sample sample) {}
}
