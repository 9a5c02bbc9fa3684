package io.guiju.benchmarks.byhand;

import io.guiju.Outcome;

/** What one provision means for one subject. */
public record Judged(String provision, Record subject, Outcome outcome) {}
