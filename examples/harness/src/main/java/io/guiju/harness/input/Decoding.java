package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Turns bytes into text; bytes that mean no character end the reading. */
final class Decoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /** The text of a file without its byte order mark. */
  static Reader open(SourceFile file, Charset charset) throws IOException {
    PushbackReader reader =
        new PushbackReader(new BufferedReader(reader(file, charset, CodingErrorAction.REPORT)));
    int first = reader.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      reader.unread(first);
    }
    return reader;
  }

  /** What to say of a file with bytes that mean no character, with the line of the first. */
  static Failure undecodable(SourceFile file, Charset charset) throws IOException {
    if (isWorkbook(file)) {
      return Failure.unreadable("csv.workbook", file.shown());
    }
    int line = 1;
    try (Reader reader = new BufferedReader(reader(file, charset, CodingErrorAction.REPLACE))) {
      for (int c = reader.read(); c >= 0 && c != REPLACEMENT; c = reader.read()) {
        line += c == '\n' ? 1 : 0;
      }
    }
    return Failure.unreadable("csv.encoding", file.shown(), line, charset.name());
  }

  /** Whether a file is packed like the workbooks of spreadsheets. */
  private static boolean isWorkbook(SourceFile file) throws IOException {
    try (InputStream in = file.content().open()) {
      return Arrays.equals(in.readNBytes(PACKED.length), PACKED);
    }
  }

  private static Reader reader(SourceFile file, Charset charset, CodingErrorAction action)
      throws IOException {
    return new InputStreamReader(
        file.content().open(),
        charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
  }
}
