package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;

/** A column that has no place in a mapping, and why. */
record Unplaced(Column column, Problem why) {}
