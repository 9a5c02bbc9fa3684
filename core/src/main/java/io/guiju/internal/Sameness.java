package io.guiju.internal;

import io.guiju.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all findings have in common, however they come by what they say. */
final class Sameness {
  private Sameness() {}

  /** What is cheap is compared first: most findings that differ differ there. */
  static boolean equal(Finding finding, @Nullable Object other) {
    return finding == other
        || other instanceof Finding that
            && finding.outcome() == that.outcome()
            && finding.key().equals(that.key())
            && finding.asOf().equals(that.asOf())
            && finding.provision().equals(that.provision())
            && finding.subject().equals(that.subject())
            && finding.explanation().equals(that.explanation())
            && finding.ways().equals(that.ways())
            && Objects.equals(finding.ladder(), that.ladder());
  }

  static int hash(Finding finding) {
    return Objects.hash(finding.provision().id(), finding.key(), finding.asOf(), finding.outcome());
  }

  static String say(Finding finding) {
    return finding.provision()
        + " "
        + finding.key()
        + " as of "
        + finding.asOf()
        + ": "
        + finding.outcome();
  }
}
