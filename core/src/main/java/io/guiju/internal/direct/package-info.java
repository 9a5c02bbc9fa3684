/**
 * The direct evaluation: the predicates that Drools compiled, asked over the facts of one subject,
 * three-valued. Every outcome and every explanation comes from here.
 */
@NullMarked
package io.guiju.internal.direct;

import org.jspecify.annotations.NullMarked;
