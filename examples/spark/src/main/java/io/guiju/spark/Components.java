package io.guiju.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Which numbers belong together, directly or through others. A few are joined on the driver, which
 * spares rounds; many by large and small stars in turn (Kiveris et al., Connected Components in
 * MapReduce and Beyond, 2014), which takes a few rounds however many there are and never brings the
 * neighbours of one number to one place.
 */
final class Components {
  static final String NODE = "node";
  static final String ROOT = "root";
  private static final String BEST = "best";
  private static final String CENTRE = "centre";

  private static final StructType SCHEMA =
      new StructType().add(NODE, DataTypes.LongType, false).add(ROOT, DataTypes.LongType, false);

  /** What one round leaves, kept by Spark. */
  private record Round(JavaRDD<Row> rows, Dataset<Row> edges) {
    /** What is kept begins a new plan: else it would be several times as large after each round. */
    static Round of(Dataset<Row> edges) {
      JavaRDD<Row> rows = edges.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER());
      return new Round(rows, edges.sparkSession().createDataFrame(rows, SCHEMA));
    }

    /** Whether each number is tied to one, and that to no other. */
    boolean isDone() {
      Row counts = edges.agg(count(NODE), countDistinct(NODE)).head();
      if (counts.getLong(0) != counts.getLong(1)) {
        return false;
      }
      Dataset<Row> tied = edges.select(col(NODE).as(CENTRE));
      return edges.join(tied, col(ROOT).equalTo(col(CENTRE)), "left_semi").isEmpty();
    }
  }

  private Components() {}

  /**
   * For each number the one that stands for all that belong together with it; that one itself may
   * be left out.
   *
   * @param pairs two columns of numbers that belong together
   * @param few up to how many pairs are joined on the driver
   */
  static Dataset<Row> of(Dataset<Row> pairs, int few) {
    String[] columns = pairs.columns();
    Dataset<Row> edges =
        edges(
            pairs.select(
                greatest(col(columns[0]), col(columns[1])).as(NODE),
                least(col(columns[0]), col(columns[1])).as(ROOT)));
    if (few > 0) {
      List<Row> some = edges.limit(few + 1).collectAsList();
      if (some.size() <= few) {
        return edges.sparkSession().createDataFrame(new JoinedPairs(some).rows(), SCHEMA);
      }
    }
    Round round = Round.of(edges);
    while (!round.isDone()) {
      Round next = Round.of(smallStars(largeStars(round.edges())));
      next.rows().count();
      round.rows().unpersist();
      round = next;
    }
    return round.edges();
  }

  private static Dataset<Row> edges(Dataset<Row> edges) {
    return edges.where(col(NODE).notEqual(col(ROOT))).distinct();
  }

  /** The smallest that each number is tied to. */
  private static Dataset<Row> best(Dataset<Row> edges) {
    return edges.groupBy(col(NODE).as(CENTRE)).agg(min(ROOT).as(BEST));
  }

  /** Ties what is tied to a number to the smallest that this one is tied to. */
  private static Dataset<Row> largeStars(Dataset<Row> edges) {
    return edges(
        edges
            .join(best(edges), col(ROOT).equalTo(col(CENTRE)), "left")
            .select(col(NODE), coalesce(col(BEST), col(ROOT)).as(ROOT)));
  }

  /** Ties all that a number is tied to, and itself, to the smallest of them. */
  private static Dataset<Row> smallStars(Dataset<Row> edges) {
    Dataset<Row> best = best(edges);
    return edges(
        edges
            .join(best, col(NODE).equalTo(col(CENTRE)))
            .select(col(ROOT).as(NODE), col(BEST).as(ROOT))
            .union(best.select(col(CENTRE).as(NODE), col(BEST).as(ROOT))));
  }
}
