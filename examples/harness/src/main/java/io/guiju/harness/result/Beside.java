package io.guiju.harness.result;

import com.fasterxml.jackson.databind.JsonNode;
import io.guiju.Assessment;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import org.jspecify.annotations.Nullable;

/**
 * A file that a result has besides: made of the assessments as they come, and of all at the end.
 */
public interface Beside extends AutoCloseable {
  /** Nothing besides. */
  Beside NOTHING =
      new Beside() {
        @Override
        public @Nullable String file() {
          return null;
        }

        @Override
        public void finish(Summary summary, Register read, RunLog log, JsonNode run) {}
      };

  /** Its name; null where there is none. */
  @Nullable String file();

  /**
   * What is to be said of an assessment. Thread-safe, since this is what takes time.
   *
   * @return takes it down, on the thread of the result
   */
  default Runnable of(Assessment assessment) {
    return () -> {};
  }

  /** Tells the store how much of it counts, once it commits. */
  default void keep(Store store) {}

  /**
   * Completes it.
   *
   * @param run what {@code run.json} says
   */
  void finish(Summary summary, Register read, RunLog log, JsonNode run);

  @Override
  default void close() {}
}
