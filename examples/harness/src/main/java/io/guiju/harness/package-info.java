/**
 * The command-line program {@code guiju}: reads registers of records and says what a plan means for
 * them.
 */
@NullMarked
package io.guiju.harness;

import org.jspecify.annotations.NullMarked;
