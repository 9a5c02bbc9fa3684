package io.guiju.harness.records;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Numbers by their places, all 0 at first, in a file and not in the heap. Not thread-safe. */
final class IntTable {
  /** A file is mapped in pieces, since one holds no more than this. */
  private static final int PIECE_BITS = 28;

  private static final int IN_PIECE = (1 << PIECE_BITS) - 1;

  private final IntBuffer[] pieces;

  /**
   * @param size the places are 0 to this, itself left out
   */
  IntTable(Path folder, String name, long size) {
    this.pieces = new IntBuffer[(int) ((size >> PIECE_BITS) + 1)];
    try (FileChannel file =
        FileChannel.open(
            folder.resolve(name),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      allocate(file, size * Integer.BYTES);
      for (int i = 0; i < pieces.length; i++) {
        long from = (long) i << PIECE_BITS;
        long length = Math.min(size - from, IN_PIECE + 1L) * Integer.BYTES;
        pieces[i] =
            file.map(FileChannel.MapMode.READ_WRITE, from * Integer.BYTES, length)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
      }
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
  }

  /** Written out now: on a full disk a mapped file fails later, and takes the process with it. */
  private static void allocate(FileChannel file, long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
    for (long at = 0; at < bytes; at += zeros.capacity()) {
      zeros.clear().limit((int) Math.min(zeros.capacity(), bytes - at));
      while (zeros.hasRemaining()) {
        file.write(zeros);
      }
    }
  }

  int get(long place) {
    return pieces[(int) (place >> PIECE_BITS)].get((int) place & IN_PIECE);
  }

  void put(long place, int number) {
    pieces[(int) (place >> PIECE_BITS)].put((int) place & IN_PIECE, number);
  }
}
