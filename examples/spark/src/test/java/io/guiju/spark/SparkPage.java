package io.guiju.spark;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** What Spark's page shows while this is open: the names of jobs, and what they count. */
final class SparkPage extends SparkListener implements AutoCloseable {
  private final Set<String> jobs = new ConcurrentSkipListSet<>();
  private final Set<String> counted = new ConcurrentSkipListSet<>();

  SparkPage() {
    LocalSpark.session().sparkContext().addSparkListener(this);
  }

  @Override
  public void onJobStart(SparkListenerJobStart start) {
    jobs.add(String.valueOf(start.properties().getProperty("spark.job.description")));
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted stage) {
    stage
        .stageInfo()
        .accumulables()
        .values()
        .foreach(
            one -> {
              if (one.name().get().startsWith("guiju: ")) {
                counted.add(one.name().get() + " " + one.value().get());
              }
              return null;
            });
  }

  Set<String> jobs() {
    return jobs;
  }

  /** Each counter with what it says after a stage. */
  Set<String> counted() {
    return counted;
  }

  /** Once all was heard. */
  @Override
  public void close() throws java.util.concurrent.TimeoutException {
    LocalSpark.session().sparkContext().listenerBus().waitUntilEmpty();
    LocalSpark.session().sparkContext().removeSparkListener(this);
  }
}
