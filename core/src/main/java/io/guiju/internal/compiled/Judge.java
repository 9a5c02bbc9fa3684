package io.guiju.internal.compiled;

/** What is asked of a copy of {@link Group}. */
interface Judge {
  /**
   * The truths of the rules for a subject. In the highest two bits is whether it is where the plan
   * applies: where that is not true, there is nothing else.
   */
  long judge(Scene scene);
}
