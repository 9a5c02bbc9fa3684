/**
 * Runs the cases that a pack ships: facts, a date and what is expected, written from the plan's
 * text. Needs no test framework, so that authors of packs can run them anywhere.
 */
@NullMarked
package io.guiju.verify;

import org.jspecify.annotations.NullMarked;
