package io.guiju.pack;

/** How strongly the plan speaks. */
public enum Firmness {
  /** 确保. */
  ENSURE,
  /** 达到, 建成, 给予, 优先安排 and numbers without a hedge. */
  ACHIEVE,
  /** 力争, 争取, 争创. */
  STRIVE,
  /** 推进, 支持, 探索 and the like. */
  PROMOTE
}
