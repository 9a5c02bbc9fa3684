/**
 * The direct evaluation: the predicates that Drools compiled, asked over the facts of one subject,
 * three-valued. Every outcome and every explanation comes from here.
 *
 * <p>{@link DirectEvaluator} judges by scope ({@link PlaceRule}), applicability and rules, of which
 * a {@link RuleEvaluation} interprets one. An explanation begins with the choice of facts that
 * comes nearest ({@link Nearest}), which {@link Explaining} keeps of those that an evaluation met,
 * or compiled rules have found; its conditions stand in it as {@link Codes}, and {@link Lack} says
 * how near it comes. {@link Decisive} chooses between the rules and whether they apply. {@link
 * AllGrounds} then tells of each of its parts, and {@link AllGaps} or {@link AllMissing} of those
 * that do not hold.
 */
@NullMarked
package io.guiju.internal.direct;

import org.jspecify.annotations.NullMarked;
