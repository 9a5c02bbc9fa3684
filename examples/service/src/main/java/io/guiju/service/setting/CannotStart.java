package io.guiju.service.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the service does not start, for the person who starts it. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param why what is wrong, and where
   * @param advice what to do
   */
  public CannotStart(String why, String advice) {
    super(why);
    this.advice = advice;
  }

  /** Says it in two sentences and without a stack trace. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static final class Analyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
      return new FailureAnalysis(cause.getMessage(), cause.advice, cause);
    }
  }
}
