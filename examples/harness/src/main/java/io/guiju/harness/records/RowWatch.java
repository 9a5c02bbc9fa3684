package io.guiju.harness.records;

/** Is told of rows as they are read. */
public interface RowWatch {
  void read();

  /** The row read last was set aside. */
  void rejected();
}
