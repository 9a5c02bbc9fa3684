/**
 * The direct evaluation, compiled: the same model, the same predicates and the same three values as
 * the interpreter in {@code direct}, joined into code that runs like Java written by hand.
 *
 * <p>{@link io.guiju.internal.compiled.SubjectJudge} is asked, and compiles the rules of a type of
 * subjects once enough of them were judged. {@link io.guiju.internal.compiled.Conditions} makes a
 * method handle of each condition, {@link io.guiju.internal.compiled.Rules} joins them to rules and
 * provisions. What is fixed for good, the handles above all, stands in constants of hidden classes,
 * through which a JIT compiler sees and inlines: {@link io.guiju.internal.compiled.Template} copies
 * {@link io.guiju.internal.compiled.Each} and {@link io.guiju.internal.compiled.Whether} for each
 * pattern that looks for facts, and {@link io.guiju.internal.compiled.Group} for a few provisions.
 *
 * <p>Whatever throws makes the interpreter judge, which also gives all reasons; so nothing here
 * knows of faults, grounds or missing facts.
 */
@NullMarked
package io.guiju.internal.compiled;

import org.jspecify.annotations.NullMarked;
