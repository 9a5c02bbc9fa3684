package io.guiju.internal;

import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Provision;

/** A verdict with what it is about. */
record Judgement(Provision provision, Object subject, Verdict verdict) {
  Judgement with(Verdict other) {
    return new Judgement(provision, subject, other);
  }
}
