package io.guiju.progress;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.pack.Provision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one target or duty of a plan stands. */
public sealed interface Progress permits TargetProgress, DutyProgress {
  Provision provision();

  Outcome outcome();

  /** What refines the outcome, or null. */
  @Nullable Standing standing();

  /** What went wrong; empty unless the outcome is an error. */
  List<Fault> faults();
}
