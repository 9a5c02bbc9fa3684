/**
 * The compiled rules as the library sees them: {@link io.guiju.internal.rule.ModelReader} reads the
 * executable model that Drools generated and refuses what the law of the DRL does not allow.
 */
@NullMarked
package io.guiju.internal.rule;

import org.jspecify.annotations.NullMarked;
