package io.guiju.pack;

/** What a provision does. */
public enum ProvisionKind {
  /** Grants something to a subject. */
  ENTITLEMENT,
  /** Sets a number to reach. */
  TARGET,
  /** Tells a body to act. */
  DUTY
}
