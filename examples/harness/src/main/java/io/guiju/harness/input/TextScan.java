package io.guiju.harness.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Whether the bytes of a file are text in an encoding.
 *
 * @param badLine the line with the first bytes that mean no character; 0 where all do
 * @param chinese whether Chinese characters, or others as far up, stand before it
 */
record TextScan(int badLine, boolean chinese) {
  private static final char FAR_UP = '\u0800';

  static TextScan of(SourceFile file, Charset charset) throws IOException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    int line = 1;
    boolean chinese = false;
    try (InputStream in = file.content().open()) {
      for (boolean ends = false; !ends; ) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ends = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars, ends);
        bytes.compact();
        chars.flip();
        while (chars.hasRemaining()) {
          char c = chars.get();
          line += c == '\n' ? 1 : 0;
          chinese |= c >= FAR_UP;
        }
        chars.clear();
        if (result.isError()) {
          return new TextScan(line, chinese);
        }
      }
    }
    return new TextScan(0, chinese);
  }

  boolean isText() {
    return badLine == 0;
  }
}
