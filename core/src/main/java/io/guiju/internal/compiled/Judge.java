package io.guiju.internal.compiled;

/** What is asked of a copy of {@link Group}. */
interface Judge {
  /** Whether a subject is where the plan applies; {@link Group#THROWN} if that cannot be read. */
  int inPlace(Scene scene);

  /** The answer of each provision, {@link Group#BITS} bits wide, the first in the lowest bits. */
  int judge(Scene scene);
}
