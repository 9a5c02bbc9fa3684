package io.guiju.spark;

import io.guiju.harness.result.BoardWriter;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.SummaryFile;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The result of a run in a folder, which is whole once it has its summary. */
record Written(Run run, Checked checked, String folder) {
  static final String FINDINGS = "findings";
  static final String REJECTED = "rejected";

  /**
   * Refuses a folder that is there, before a run that would end with it.
   *
   * @throws Failure if it is
   */
  static void requireNew(SparkSession spark, String folder) {
    try {
      Path target = new Path(folder);
      if (target.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(target)) {
        throw Failure.wrong("spark.out", folder);
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  void write() {
    try {
      run.describe("guiju 4/4: write the findings");
      checked
          .findings()
          .write()
          .partitionBy("provision", "outcome")
          .parquet(folder + "/" + FINDINGS);
      run.describe("guiju 4/4: write the rejected rows");
      checked.rejected().write().parquet(folder + "/" + REJECTED);
      small();
    } catch (IOException e) {
      throw Told.because(Words.in(run.setup().language()), Failure.writing(folder, e));
    } catch (Exception e) {
      throw Told.among(e);
    } finally {
      run.describe(null);
    }
  }

  /** The files that the harness writes itself, brought to where the others are. */
  private void small() throws IOException {
    Configuration hadoop = run.spark().sparkContext().hadoopConfiguration();
    Path target = new Path(folder);
    FileSystem system = target.getFileSystem(hadoop);
    java.nio.file.Path local = Files.createTempDirectory("guiju");
    java.nio.file.Path made = local.resolve("result");
    try (ResultFolder result = new ResultFolder(made)) {
      Words words = Words.in(run.setup().language());
      new BoardWriter(result, made, checked.summary().board(), words).write();
      SummaryFile.write(result.file(ResultFolder.SUMMARY), checked.summary());
      for (String name :
          List.of(ResultFolder.PROGRESS, ResultFolder.PROGRESS_JSON, ResultFolder.SUMMARY)) {
        Path from = new Path(result.file(name).toUri());
        system.copyFromLocalFile(false, true, from, new Path(target, name));
      }
    } finally {
      Files.deleteIfExists(made);
      Files.deleteIfExists(local);
    }
  }
}
