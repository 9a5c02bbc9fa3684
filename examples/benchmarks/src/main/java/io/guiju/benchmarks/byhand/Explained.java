package io.guiju.benchmarks.byhand;

import io.guiju.Explanation;
import io.guiju.Outcome;

/** What one provision means for one subject, and why. */
public record Explained(
    String provision, Record subject, Outcome outcome, Explanation explanation) {}
