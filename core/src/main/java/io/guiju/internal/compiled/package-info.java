/**
 * The direct evaluation, compiled: the same model, the same predicates and the same three values as
 * the interpreter in {@code direct}, joined into code that runs like Java written by hand.
 *
 * <p>{@link io.guiju.internal.compiled.SubjectJudge} is asked, and compiles the rules of a type of
 * subjects once enough of them were judged; {@link io.guiju.internal.compiled.Together} says what
 * they mean. {@link io.guiju.internal.compiled.Layout} numbers the rules, whose truths are the bits
 * of one number ({@link io.guiju.internal.compiled.Kleene}), and puts them on a tree: a {@link
 * io.guiju.internal.compiled.Branch} is what rules have in common, a {@link
 * io.guiju.internal.compiled.Link} a pattern of one of them. {@link
 * io.guiju.internal.compiled.Conditions} makes a method handle of each condition, {@link
 * io.guiju.internal.compiled.Rules} joins them along the branches. What is fixed for good, the
 * handles above all, stands in constants of hidden classes, through which a JIT compiler sees and
 * inlines: {@link io.guiju.internal.compiled.Template} copies {@link
 * io.guiju.internal.compiled.Each} and {@link io.guiju.internal.compiled.Whether} for each branch
 * that looks for facts, and {@link io.guiju.internal.compiled.Group} for a tree.
 *
 * <p>Explanations need more than truths: which facts come nearest to satisfying a provision, and
 * how each condition stands with them. {@link io.guiju.internal.compiled.Seeker} is asked for that.
 * It compiles the rules of one provision a second time, each by itself: {@link
 * io.guiju.internal.compiled.Searches} makes a {@link io.guiju.internal.compiled.Seeking} of each
 * pattern and joins copies of {@link io.guiju.internal.compiled.SeekSubject}, {@link
 * io.guiju.internal.compiled.Seek} and {@link io.guiju.internal.compiled.SeekWhether}, which leave
 * what they find in {@link io.guiju.internal.compiled.Best}; a copy of {@link
 * io.guiju.internal.compiled.Told} for each rule reads the values that are shown of it. The words
 * are those of the interpreter, which makes the same of what it finds itself: a {@link
 * io.guiju.internal.direct.Nearest}.
 *
 * <p>Whatever throws makes the interpreter judge, or seek; so nothing here knows of faults, grounds
 * or missing facts.
 */
@NullMarked
package io.guiju.internal.compiled;

import org.jspecify.annotations.NullMarked;
