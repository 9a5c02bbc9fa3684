/**
 * The mapping: which columns of which files hold which facts. Every mistake in one is told with its
 * line and column.
 */
@NullMarked
package io.guiju.harness.mapping;

import org.jspecify.annotations.NullMarked;
