package io.guiju.facts;

/** How far the transfer of an achievement has come. */
public enum TransferStage {
  NONE,
  TRANSFER,
  INDUSTRIALISATION
}
