package io.guiju.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.spark.TaskContext;

/** Does something in the middle of a task: it hears of each assessment, which is logged. */
final class Disturbance implements AutoCloseable {
  private static final String LOGGER = "io.guiju.internal.DefaultComplianceChecker";

  private final LoggerContext logging = (LoggerContext) LogManager.getContext(false);
  private final AtomicInteger disturbed = new AtomicInteger();

  /**
   * @param assessed how many records of a partition were assessed before
   * @param work done in the first attempt at each partition
   */
  Disturbance(int assessed, Consumer<TaskContext> work) {
    Map<Long, Integer> records = new ConcurrentHashMap<>();
    Filter filter =
        new AbstractFilter() {
          @Override
          public Result filter(LogEvent event) {
            TaskContext task = TaskContext.get();
            if (task != null && task.attemptNumber() == 0) {
              if (records.merge(task.taskAttemptId(), 1, Integer::sum) == assessed) {
                disturbed.incrementAndGet();
                work.accept(task);
              }
            }
            return Result.DENY;
          }
        };
    LoggerConfig logger = new LoggerConfig(LOGGER, Level.DEBUG, false);
    logger.addFilter(filter);
    logging.getConfiguration().addLogger(LOGGER, logger);
    logging.updateLoggers();
  }

  /** In how many partitions. */
  int disturbed() {
    return disturbed.get();
  }

  @Override
  public void close() {
    logging.getConfiguration().removeLogger(LOGGER);
    logging.updateLoggers();
  }
}
