package io.guiju.internal.compiled;

import io.guiju.internal.direct.Verdict;
import io.guiju.pack.Provision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Provisions about subjects of one type that are judged together. Thread-safe. */
public final class Together {
  private final Judge judge;
  private final int first;
  private final Answer[] answers;

  /**
   * @param first how many provisions about the type stand before these
   */
  Together(Judge judge, int first, List<Answer> answers) {
    this.judge = judge;
    this.first = first;
    this.answers = answers.toArray(Answer[]::new);
  }

  /** Provisions that the interpreter has to judge. */
  static Together interpreted(int first, List<Provision> provisions) {
    return new Together(
        scene -> Group.THROWN,
        first,
        provisions.stream().map(provision -> new Answer(provision, 0, 0)).toList());
  }

  /** How many provisions about the type stand before these. */
  public int first() {
    return first;
  }

  public int count() {
    return answers.length;
  }

  /** One of them; they are in the order of the plan. */
  public Provision provision(int index) {
    return answers[index].provision();
  }

  /** What the rules say of a subject, all at once: to be asked for {@link #verdict}. */
  public long truths(Scene scene) {
    return judge.judge(scene);
  }

  /** What that means for one of them; null where the interpreter has to judge. */
  public @Nullable Verdict verdict(int index, long truths) {
    return answers[index].of(truths);
  }
}
