package io.guiju.internal;

import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Provision;

/** A verdict with what it is about. */
record Judged(Provision provision, Object subject, Verdict verdict) {
  Judged with(Verdict other) {
    return new Judged(provision, subject, other);
  }
}
