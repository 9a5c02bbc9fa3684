/**
 * The vocabulary: what a host says about enterprises and what belongs to them. Every component but
 * the key may be null, which means "not supplied"; amounts are in 元.
 */
@NullMarked
package io.guiju.facts;

import org.jspecify.annotations.NullMarked;
