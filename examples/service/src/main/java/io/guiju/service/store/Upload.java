package io.guiju.service.store;

import io.guiju.pack.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register that was accepted.
 *
 * @param formats in which its findings are left
 * @param files the names that they had, in their order; on the disk they are called otherwise
 * @param mapping the text of the mapping; null where none was sent or proposed yet
 * @param notes what was said of the mapping that was proposed; empty where one was sent
 * @param problem why it failed; empty where it did not
 * @param exitCode that of the command line; null before the end
 */
public record Upload(
    UUID id,
    Instant createdAt,
    State state,
    LocalDate asOf,
    Language language,
    List<String> formats,
    List<String> files,
    @Nullable String mapping,
    String notes,
    String problem,
    long read,
    long rejected,
    long checked,
    @Nullable Integer exitCode) {
  /** The same with nothing left to check or to serve. */
  public Upload failed(String why) {
    return new Upload(
        id,
        createdAt,
        State.FAILED,
        asOf,
        language,
        formats,
        files,
        mapping,
        notes,
        why,
        read,
        rejected,
        checked,
        null);
  }

  /** How far it is. */
  public enum State {
    /** A person has to complete the mapping. */
    NEEDS_MAPPING,
    QUEUED,
    /** Under way, or to be gone on with when the service starts. */
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether it is to be checked, now or later. */
    public boolean isOpen() {
      return this == QUEUED || this == RUNNING;
    }
  }
}
