package io.guiju.spark;

import io.guiju.progress.Tally;
import java.io.Serializable;
import java.util.List;

/**
 * What the records of a partition add up to. It comes out of the partition as its findings do, so
 * that a partition that is done anew counts once.
 *
 * @param counts findings by provision and outcome, as the harness writes them
 * @param findings how many of them were asked for
 * @param repeated how many rows of each table gave facts that an earlier row gave
 * @param unchecked how many rows are tied to nothing that provisions speak of
 * @param observed what was observed and reported of the plan itself
 */
record Sums(
    String counts,
    Tally tally,
    long findings,
    long[] repeated,
    long unchecked,
    List<PlanFact> observed)
    implements Serializable {}
