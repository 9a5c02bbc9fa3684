package io.guiju.spark;

import io.guiju.harness.input.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows of tables as Spark holds them, with where each stands: whatever the partitions. */
final class Rows {
  static final String INPUT = "input";
  static final String ORDINAL = "ordinal";
  static final String LINE = "line";
  static final String CELLS = "cells";
  static final String FLAWED = "flawed";

  static final StructType SCHEMA =
      new StructType()
          .add(INPUT, DataTypes.IntegerType, false)
          .add(ORDINAL, DataTypes.LongType, false)
          .add(LINE, DataTypes.LongType, false)
          .add(CELLS, DataTypes.createArrayType(DataTypes.StringType, false), true)
          .add(FLAWED, DataTypes.BinaryType, true);

  private Rows() {}

  /**
   * @param input which table of the register it is of
   * @param ordinal which row of the table it is, the first being 1
   */
  static org.apache.spark.sql.Row of(int input, long ordinal, Row row) {
    boolean plain = row.equals(new Row(row.line(), row.cells()));
    return RowFactory.create(
        input,
        ordinal,
        row.line(),
        plain ? row.cells().toArray(String[]::new) : null,
        plain ? null : bytes(row));
  }

  /** The row of the first columns of a stored one. */
  static Row read(org.apache.spark.sql.Row stored) {
    if (!stored.isNullAt(4)) {
      return object(Row.class, (byte[]) stored.get(4));
    }
    List<String> cells = stored.getList(3);
    return new Row(stored.getLong(2), cells);
  }

  static byte[] bytes(Serializable object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static <T> T object(Class<T> type, byte[] bytes) {
    try (ObjectInputStream in = new OwnClasses(bytes)) {
      return type.cast(in.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds classes where this one is: Spark adds jars by a loader of its own. */
  private static final class OwnClasses extends ObjectInputStream {
    OwnClasses(byte[] bytes) throws IOException {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    protected Class<?> resolveClass(java.io.ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(description.getName(), false, Rows.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description);
      }
    }
  }
}
