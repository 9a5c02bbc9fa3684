/**
 * CSV files as rows of text, with the line each row begins on; nothing is guessed about encodings.
 */
@NullMarked
package io.guiju.harness.input;

import org.jspecify.annotations.NullMarked;
