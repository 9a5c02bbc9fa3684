package io.guiju.service.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The database cannot be used when the service starts. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {
  /** What H2 says where another process has its file. */
  private static final int IN_USE = 90020;

  private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"");

  @Override
  protected FailureAnalysis analyze(Throwable root, SQLException cause) {
    String said = String.valueOf(cause.getMessage());
    if (cause.getErrorCode() == IN_USE) {
      Matcher file = FILE.matcher(said);
      return new FailureAnalysis(
          "Another process uses the database"
              + (file.find() ? " " + file.group(1) : "")
              + ": each service needs its own.",
          "Stop the other service, or start this one with another --guiju.data=... and"
              + " --server.port=...",
          cause);
    }
    return new FailureAnalysis(
        "The database cannot be used: " + said.lines().findFirst().orElse(""),
        "With PostgreSQL, check that it runs and what GUIJU_DB_URL, GUIJU_DB_USER and"
            + " GUIJU_DB_PASSWORD say. Without it, restore the folder of guiju.data, or set another"
            + " with --guiju.data=...",
        cause);
  }
}
