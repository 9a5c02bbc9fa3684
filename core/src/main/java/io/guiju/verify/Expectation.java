package io.guiju.verify;

import io.guiju.Outcome;

/** What a case expects; of what it does not say, everything is as expected. */
public sealed interface Expectation permits FindingExpectation, ProgressExpectation {
  Outcome outcome();
}
