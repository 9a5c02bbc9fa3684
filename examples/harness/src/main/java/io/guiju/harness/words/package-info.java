/**
 * What the program says to people, in Chinese and English. Problems are data until they are
 * printed.
 */
@NullMarked
package io.guiju.harness.words;

import org.jspecify.annotations.NullMarked;
