package io.guiju.facts;

/** Where innovation vouchers can be spent. */
public enum VoucherKind {
  YANGTZE_DELTA,
  OTHER
}
