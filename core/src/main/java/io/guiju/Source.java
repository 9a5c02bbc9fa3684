package io.guiju;

/** Where a fact comes from. */
public enum Source {
  /** From the register of the body that decides it. */
  AUTHORITATIVE,
  /** Said by the subject itself; the default. */
  SELF_DECLARED,
  /** Derived by the host from other data. */
  COMPUTED
}
