package io.guiju.spark;

import io.guiju.harness.result.FindingCells;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** All that comes out of a partition: its findings, the rows that it rejects, and its sums. */
final class Parts {
  static final String KIND = "kind";
  static final String FINDING = "finding";
  static final String REJECTED = "rejected";
  static final String SUMS = "sums";

  /** The first columns of a rejected row take those of a finding. */
  static final String PAYLOAD = "payload";

  static final StructType SCHEMA = schema();

  private Parts() {}

  private static StructType schema() {
    StructType schema = new StructType().add(KIND, DataTypes.StringType, false);
    for (String column : FindingCells.HEADER) {
      schema = schema.add(column, DataTypes.StringType, true);
    }
    return schema.add(PAYLOAD, DataTypes.BinaryType, true);
  }
}
