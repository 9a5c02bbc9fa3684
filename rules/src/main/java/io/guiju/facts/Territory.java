package io.guiju.facts;

/** Where something is, seen from the mainland of China. */
public enum Territory {
  MAINLAND,
  HONG_KONG_MACAO_TAIWAN,
  FOREIGN
}
