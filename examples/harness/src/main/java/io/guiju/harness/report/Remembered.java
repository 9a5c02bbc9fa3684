package io.guiju.harness.report;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Ladder;
import io.guiju.Outcome;
import io.guiju.Ways;
import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding whose reasons are derived once, since it is put into words in two languages. */
final class Remembered implements Finding {
  private final Finding finding;
  private final Explanation explanation;
  private final Ways ways;
  private final @Nullable Ladder ladder;

  Remembered(Finding finding) {
    this.finding = finding;
    this.explanation = finding.explanation();
    this.ways = finding.ways();
    this.ladder = finding.ladder();
  }

  @Override
  public Provision provision() {
    return finding.provision();
  }

  @Override
  public Object subject() {
    return finding.subject();
  }

  @Override
  public FactKey key() {
    return finding.key();
  }

  @Override
  public LocalDate asOf() {
    return finding.asOf();
  }

  @Override
  public Outcome outcome() {
    return finding.outcome();
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }

  @Override
  public Ways ways() {
    return ways;
  }

  @Override
  public @Nullable Ladder ladder() {
    return ladder;
  }
}
