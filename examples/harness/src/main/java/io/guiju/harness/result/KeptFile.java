package io.guiju.harness.result;

import io.guiju.harness.records.Store;
import io.guiju.harness.words.Failure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text file of a result that a killed run leaves in part and another goes on with: the store says
 * how much of it counts.
 */
public final class KeptFile extends Writer {
  private final Path file;
  private final String name;
  private final FileChannel channel;
  private final Writer out;
  private final boolean begun;

  /** Opens a file, and takes off what was written of it after the store was last told. */
  public KeptFile(Path file, Store store) {
    this.file = file;
    this.name = "bytes of " + file.getFileName();
    String counted = store.state(name);
    this.begun = counted != null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(begun ? Long.parseLong(counted) : 0);
      channel.position(channel.size());
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
    this.out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
  }

  /** Whether it holds what an earlier run wrote. */
  boolean isBegun() {
    return begun;
  }

  /** Tells the store how much of it counts, once the store commits. */
  public void keep(Store store) {
    try {
      out.flush();
      store.say(name, Long.toString(channel.position()));
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.write(text, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
