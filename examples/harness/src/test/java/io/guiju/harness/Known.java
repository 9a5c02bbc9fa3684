package io.guiju.harness;

/** Whether something is known to be so. */
enum Known {
  NO,
  MAYBE,
  YES;

  static Known of(boolean isSo) {
    return isSo ? YES : NO;
  }

  Known and(Known other) {
    return compareTo(other) < 0 ? this : other;
  }

  Known or(Known other) {
    return compareTo(other) > 0 ? this : other;
  }
}
