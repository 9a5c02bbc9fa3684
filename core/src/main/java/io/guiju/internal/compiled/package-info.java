/**
 * The direct evaluation, compiled: the same model, the same predicates and the same three values as
 * the interpreter in {@code direct}, joined into code that runs like Java written by hand. Either
 * is asked about a {@link Scene}: a subject among its facts.
 *
 * <p>{@link SubjectJudge} judges, and compiles the rules of a type of subjects once enough of them
 * were judged; {@link Together} says what these mean, by an {@link Answer} for each provision.
 * {@link Layout} numbers the rules, whose truths are the bits of one number ({@link Kleene}), and
 * puts them on a tree: a {@link Branch} is what rules have in common, a {@link Link} a pattern of
 * one of them. {@link Conditions} makes a method handle of each condition, {@link Rules} joins them
 * along the branches, with what {@link Handles} has for it. What is fixed for good, the handles
 * above all, stands in constants of hidden classes, through which a JIT compiler sees and inlines:
 * {@link Template} copies {@link Each} and {@link Whether} for each branch that looks for facts, as
 * its {@link Looking} says, and {@link Group}, a {@link Judge}, for a tree.
 *
 * <p>Explanations need more than truths: which facts come nearest to satisfying a provision, and
 * how each condition stands with them. {@link Seeker} is asked for that. It compiles the rules of
 * one provision a second time, each by itself: {@link Searches} makes a {@link Seeking} of each
 * pattern, copies {@link SeekSubject}, {@link Seek} or {@link SeekWhether} for it, and joins these
 * in a {@link SeekAll}; they leave what they find in {@link Best}. A copy of {@link Told}, a {@link
 * Teller}, for each rule reads the values that are shown of it. What comes out is what the
 * interpreter finds itself, a {@link io.guiju.internal.direct.Nearest}, of which it makes the
 * words.
 *
 * <p>Whatever throws makes the interpreter judge, or seek; so nothing here knows of faults, grounds
 * or missing facts.
 */
@NullMarked
package io.guiju.internal.compiled;

import org.jspecify.annotations.NullMarked;
