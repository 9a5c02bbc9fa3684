package io.guiju.spark;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Failure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/**
 * Where a table of a register is, in a form that goes to the executors.
 *
 * @param shown where it is, for messages
 * @param name its name without folders
 * @param place an address that Hadoop reads; of the bundled register the folder on the class path,
 *     of a table that Spark reads empty
 */
record Source(String shown, String name, String place, Kind kind) implements Serializable {
  enum Kind {
    FILE,
    BUNDLED,
    DATASET
  }

  /** A file on any file system that Spark knows. */
  static Source file(String written) {
    return new Source(written, new Path(written).getName(), written, Kind.FILE);
  }

  /** A table that Spark reads. */
  static Source dataset(String shown, String name) {
    return new Source(shown, name, "", Kind.DATASET);
  }

  SourceFile file() {
    return switch (kind) {
      case BUNDLED -> SourceFile.bundled(place, name);
      case DATASET -> SourceFile.database(shown, name);
      case FILE -> new SourceFile(shown, name, null, this::open);
    };
  }

  /** A table of the bundled register, to which its mapping leads; null where this is no such. */
  @Nullable Source beside(SourceFile table) {
    return kind == Kind.BUNDLED ? new Source(table.shown(), table.name(), place, kind) : null;
  }

  /**
   * @throws Failure if it cannot be read
   */
  String text() {
    SourceFile file = file();
    try (InputStream in = file.content().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }

  private InputStream open() throws IOException {
    try {
      Path path = new Path(place);
      return path.getFileSystem(configuration()).open(path);
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(shown);
    }
  }

  private static Configuration configuration() {
    SparkEnv env = SparkEnv.get();
    // None where Spark was stopped; why it was is what has to be told then.
    return env == null ? new Configuration() : SparkHadoopUtil.get().newConfiguration(env.conf());
  }
}
