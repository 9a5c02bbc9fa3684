package io.guiju.harness.records;

/** Is told of rows as they are read. */
public interface RowWatch {
  /** Looks at nothing. */
  RowWatch NOBODY =
      new RowWatch() {
        @Override
        public void read() {}

        @Override
        public void rejected() {}
      };

  void read();

  /** The row read last was set aside. */
  void rejected();
}
