package io.guiju.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark in this process for all tests, in two threads that try thrice, with little ado. */
final class LocalSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2,3]")
          .appName("guiju tests")
          .config("spark.ui.enabled", "false")
          .config("spark.ui.showConsoleProgress", "false")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "3")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.wholeStage", "false")
          // Compiling expressions takes longer than what they do for a few rows.
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          // Over 32 folders, such as findings have, it would look for files in a task for each.
          .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000")
          .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }
}
