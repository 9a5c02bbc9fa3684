/**
 * What observations and measures make of targets and duties: which items there are to judge, what
 * was measured for each, and what the verdicts of the generic rules mean on a date.
 */
@NullMarked
package io.guiju.internal.progress;

import org.jspecify.annotations.NullMarked;
