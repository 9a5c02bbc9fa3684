package io.guiju.benchmarks.byhand;

import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Truth;
import java.util.List;

/** What the rules of a provision come to. */
record Part(Truth truth, List<Ground> grounds, List<MissingFact> missing, List<Gap> gaps) {}
