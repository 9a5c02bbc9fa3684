package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.util.Arrays;

/** What a file is by its first bytes, whatever it is called. */
enum Signature {
  /** Packed, like the workbooks of spreadsheets. */
  PACKED('P', 'K', 3, 4),
  /** An old workbook, or a new one with a password. */
  COMPOUND(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
  OTHER;

  private final byte[] bytes;

  Signature(int... bytes) {
    this.bytes = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      this.bytes[i] = (byte) bytes[i];
    }
  }

  static Signature of(SourceFile file) throws IOException {
    byte[] start = Decoding.start(file, COMPOUND.bytes.length);
    return Arrays.stream(values())
        .filter(signature -> signature.begins(start))
        .findFirst()
        .orElse(OTHER);
  }

  /** What is no text is not read as text. */
  void refuseAsText(SourceFile file) {
    if (this != OTHER) {
      throw Failure.unreadable(this == PACKED ? "csv.workbook" : "xlsx.compound", file.shown());
    }
  }

  private boolean begins(byte[] start) {
    int length = Math.min(start.length, bytes.length);
    return length == bytes.length && Arrays.equals(Arrays.copyOf(start, length), bytes);
  }
}
