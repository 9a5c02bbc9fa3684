/**
 * Checks a stream of facts: in order, on one or more threads, holding only a bounded number of
 * records at a time.
 */
@NullMarked
package io.guiju.batch;

import org.jspecify.annotations.NullMarked;
