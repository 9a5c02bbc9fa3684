package io.guiju.progress;

/** How far a measure is. */
public enum MeasureStatus {
  IMPLEMENTED,
  UNDER_WAY,
  NOT_DONE
}
