package io.guiju.text;

import io.guiju.Explanation;
import io.guiju.Finding;
import io.guiju.Language;
import io.guiju.Outcome;
import io.guiju.pack.RulePack;

/** Puts findings into words, in one language. Thread-safe. */
public final class Explainer {
  private final RulePack pack;
  private final Language language;

  private Explainer(RulePack pack, Language language) {
    this.pack = pack;
    this.language = language;
  }

  public static Explainer of(RulePack pack, Language language) {
    return new Explainer(pack, language);
  }

  /** The whole finding, as lines of plain text without a final line end. */
  public String explain(Finding finding) {
    return finding.toString() + pack.id();
  }

  /** The name of an outcome. */
  public String outcome(Outcome outcome) {
    return outcome.name() + language;
  }

  /** The effect of the finding's provision. */
  public String effect(Finding finding) {
    return finding.provision().effect().words().in(language);
  }

  /** The grounds on one line; for an error, what went wrong. */
  public String grounds(Explanation explanation) {
    return explanation.grounds().toString();
  }

  /** What is missing, on one line; empty where nothing is. */
  public String missing(Explanation explanation) {
    return explanation.missing().toString();
  }

  /** How much is lacking, on one line; empty where nothing is. */
  public String gap(Explanation explanation) {
    return explanation.gaps().toString();
  }
}
