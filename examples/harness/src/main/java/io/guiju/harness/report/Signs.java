package io.guiju.harness.report;

import io.guiju.Outcome;
import io.guiju.pack.Text;
import io.guiju.text.ProgressState;

/** Outcomes and states by sign and colour, so that neither is needed to know the other. */
public final class Signs {
  private Signs() {}

  /** The sign of an outcome. */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "✓";
      case NOT_SATISFIED -> "✗";
      case UNDETERMINED -> "?";
      case NOT_APPLICABLE -> "–";
      case PENDING -> "…";
      case NOT_IN_FORCE -> "○";
      case ERROR -> "!";
    };
  }

  /** The sign of a state. */
  public static String of(ProgressState state) {
    return switch (state) {
      case MET, NEAR, REACHED, NEARLY_REACHED, IMPLEMENTED -> "✓";
      case AHEAD, ON_TRACK -> "▲";
      case UNDER_WAY -> "▶";
      case PARTLY_REPORTED -> "◐";
      case BEHIND, NOT_DONE -> "▼";
      case NOT_REACHED, MISSED, OVERDUE -> "✗";
      case OPEN, NOT_YET, UNCLEAR, UNDETERMINED -> "?";
      case NO_PACE, UNOBSERVED, NOTHING_REPORTED -> "○";
      case ERROR -> "!";
    };
  }

  /** What colour it has: good, half, open or bad. */
  public static String tone(ProgressState state) {
    return switch (state) {
      case MET, NEAR, REACHED, NEARLY_REACHED, IMPLEMENTED, AHEAD, ON_TRACK -> "good";
      case UNDER_WAY, PARTLY_REPORTED -> "half";
      case BEHIND, NOT_DONE, NOT_REACHED, MISSED, OVERDUE, ERROR -> "bad";
      default -> "open";
    };
  }

  static void write(Html html, ProgressState state, Text words) {
    html.open("span", "class", "state " + tone(state));
    html.element("span", of(state), "aria-hidden", "true", "class", "sign");
    html.both(words).close();
  }
}
