package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.logging.log4j.LoggingException;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark starts no second attempt beside a slow one where it has no cluster; cluster.sh has it do
 * so. What comes of it is held here: an attempt that is killed in the middle, and another that
 * ends.
 */
@NeedsSpark
class TriedAgainTest {
  private static final int PARTITIONS = 3;
  private static final int RECORDS = 30;

  @TempDir private static Path folder;

  private static SmallRegister register;
  private static Harness harness;

  @BeforeAll
  static void askTheHarness() throws IOException {
    String firms =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> "E" + i + ",示例" + i + ",330402," + i * 40 + ",10000\n")
            .collect(Collectors.joining());
    register =
        SmallRegister.in(folder, firms + "E1,又,330402,1,1\n,无名,330402,1,1\n", "T1,E1,雄鹰企业\n");
    harness = register.harness();
  }

  @Test
  void aTaskThatFailsInTheMiddleIsDoneAnewAndCountsOnce() throws Exception {
    assertSameWhen(
        task -> {
          throw new LoggingException("this attempt fails");
        });
  }

  @Test
  void soIsOneThatIsKilledInTheMiddle() throws Exception {
    assertSameWhen(
        task -> {
          LocalSpark.session().sparkContext().killTaskAttempt(task.taskAttemptId(), true, "slow");
          try {
            Thread.sleep(10_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void assertSameWhen(Consumer<TaskContext> disturbed) throws Exception {
    SparkPage page = new SparkPage();
    try (Disturbance disturbance = new Disturbance(2, disturbed)) {
      assertThat(register.spark(check -> check.partitions(PARTITIONS))).isEqualTo(harness);
      assertThat(disturbance.disturbed()).isEqualTo(PARTITIONS);
    }
    page.close();
    assertThat(page.counted())
        .contains("guiju: rows read 33", "guiju: rows rejected 1")
        .contains("guiju: records assessed " + RECORDS);
  }
}
