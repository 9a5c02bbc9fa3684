package io.guiju.harness.result;

import io.guiju.Outcome;
import io.guiju.harness.mapping.Settings;
import io.guiju.pack.RulePack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run in numbers.
 *
 * @param settings what was set where the plan leaves something open
 * @param read rows read
 * @param rejected rows set aside
 * @param unchecked rows that were read, and nothing could be checked with
 * @param counts findings by provision and outcome
 * @param board where the plan itself stands; null where nothing was observed or reported
 */
public record Summary(
    RulePack pack,
    LocalDate asOf,
    Settings settings,
    long read,
    long rejected,
    long unchecked,
    Counts counts,
    @Nullable Board board) {
  /** Every row was assessed. */
  public static final int ALL_ASSESSED = 0;

  /** Some rows were set aside, or nothing could be checked with them. */
  public static final int SOME_REJECTED = 3;

  /** The pack could not judge something. */
  public static final int PACK_WRONG = 4;

  public long assessed() {
    return read - rejected - unchecked;
  }

  /**
   * What the program ends with.
   *
   * @param rejectionsExpected whether the register is known to hold bad rows
   */
  public int exitCode(boolean rejectionsExpected) {
    if (counts.of(Outcome.ERROR) > 0 || board != null && board.hasErrors()) {
      return PACK_WRONG;
    }
    return rejected + unchecked > 0 && !rejectionsExpected ? SOME_REJECTED : ALL_ASSESSED;
  }
}
