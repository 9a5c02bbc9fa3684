package io.guiju.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows with what each says by itself. */
final class Scanned {
  static final String KEYS = "keys";
  static final String ASIDE = "aside";
  static final String COLUMN = "column";
  static final String VALUE = "value";
  static final String REASON = "reason";
  static final String ANYONES = "anyones";

  private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

  static final StructType SCHEMA =
      Rows.SCHEMA
          .add(KEYS, DataTypes.createArrayType(DataTypes.LongType, false), false)
          .add(ASIDE, DataTypes.BooleanType, false)
          .add(COLUMN, DataTypes.StringType, true)
          .add(VALUE, DataTypes.StringType, true)
          .add(REASON, DataTypes.StringType, true)
          .add(ANYONES, TEXTS, false);

  private Scanned() {}

  /**
   * A number for a key. Two keys may have one, which is rare and harmless: rows that have nothing
   * to do with each other then go to one partition, where the keys themselves decide.
   */
  static long number(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
