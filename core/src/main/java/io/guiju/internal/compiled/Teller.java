package io.guiju.internal.compiled;

import io.guiju.internal.direct.Nearest;

/** What is asked of a copy of {@link Told}. */
interface Teller {
  /** The best choice that a search has met, which is one of the rule's. */
  Nearest tell(Scene scene, Best best) throws Throwable;
}
