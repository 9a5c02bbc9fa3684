/**
 * From the headings and first rows of tables to a mapping that a person can go on from: what is
 * said is written down, what is not said is left open, and what has no place is listed.
 */
@NullMarked
package io.guiju.harness.propose;

import org.jspecify.annotations.NullMarked;
