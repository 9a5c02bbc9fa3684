package io.guiju.batch;

import io.guiju.Assessment;
import io.guiju.Facts;

/**
 * A record of a run that was checked.
 *
 * @param isCrossChecked whether a Drools session ran beside; whatever else is asked of the facts,
 *     such as their contributions, is best held against one at the same records
 */
public record Checked(Facts facts, Assessment assessment, boolean isCrossChecked) {}
