/**
 * The direct evaluation: the predicates that Drools compiled, asked over the facts of one subject,
 * three-valued. Every outcome and every explanation comes from here.
 *
 * <p>{@link io.guiju.internal.direct.DirectEvaluator} judges by scope, applicability and rules, of
 * which a {@code RuleEvaluation} interprets one. An explanation begins with the choice of facts
 * that comes nearest ({@link io.guiju.internal.direct.Nearest}), which {@code Explaining} keeps of
 * those that an evaluation met, or compiled rules have found; {@code Decisive} chooses between the
 * rules and whether they apply. {@code AllGrounds} then tells of each of its parts, and {@code
 * AllGaps} or {@code AllMissing} of those that do not hold.
 */
@NullMarked
package io.guiju.internal.direct;

import org.jspecify.annotations.NullMarked;
