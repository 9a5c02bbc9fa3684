/**
 * Registers as tables of text: rows with the line each begins on, whatever they are kept in. What
 * is found of how a file is written is said; what is doubtful is refused.
 */
@NullMarked
package io.guiju.harness.input;

import org.jspecify.annotations.NullMarked;
