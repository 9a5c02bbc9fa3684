package io.guiju.internal.direct;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import java.util.Map;
import java.util.Set;

/**
 * The outcome of a provision for a subject, before it is cross-checked.
 *
 * @param rules the truth of each rule that was asked, by its name; empty where the scope of the
 *     plan decides
 */
public record Verdict(Outcome outcome, Map<String, Truth> rules, Set<Fault> faults) {}
