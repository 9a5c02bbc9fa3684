package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns bytes into text; bytes that mean no character end the reading. */
final class Decoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Decoding() {}

  /** The text of a file without its byte order mark. */
  static PushbackReader open(SourceFile file, Charset charset) throws IOException {
    PushbackReader reader =
        new PushbackReader(
            new BufferedReader(
                new InputStreamReader(
                    file.content().open(),
                    charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    int first = reader.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      reader.unread(first);
    }
    return reader;
  }

  /**
   * The encoding of a file of text: as somebody says, or as found.
   *
   * @throws Failure if it is no text, or it cannot be found in which encoding
   */
  static Charset of(SourceFile file, FileFormat format) {
    try {
      Signature.of(file).refuseAsText(file);
      return format.encoding() == null ? find(file) : format.encoding();
    } catch (IOException e) {
      throw Failure.reading(file.shown(), e);
    }
  }

  /**
   * The encoding that a file says or that alone fits: by its byte order mark, else UTF-8, else
   * GB18030. Almost any bytes are some text in GB18030, so what begins with Chinese in UTF-8 is not
   * read as that: it is UTF-8 with something wrong in it.
   *
   * @throws Failure if none fits
   */
  private static Charset find(SourceFile file) throws IOException {
    byte[] first = start(file, 3);
    if (first.length > 1 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    } else if (first.length > 1 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean isMarked = Arrays.equals(first, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    TextScan utf8 = TextScan.of(file, StandardCharsets.UTF_8);
    if (utf8.isText()) {
      return StandardCharsets.UTF_8;
    } else if (isMarked || utf8.chinese()) {
      throw undecodable(file, StandardCharsets.UTF_8);
    }
    TextScan gb18030 = TextScan.of(file, GB18030);
    if (!gb18030.isText()) {
      throw Failure.unreadable("csv.noEncoding", file.shown(), utf8.badLine(), gb18030.badLine());
    }
    return GB18030;
  }

  /** What to say when the reading of a text failed. */
  static Failure failed(SourceFile file, Charset charset, IOException why) {
    try {
      return why instanceof CharacterCodingException
          ? undecodable(file, charset)
          : Failure.reading(file.shown(), why);
    } catch (IOException e) {
      return Failure.reading(file.shown(), e);
    }
  }

  /** What to say of a file with bytes that mean no character, with the line of the first. */
  private static Failure undecodable(SourceFile file, Charset charset) throws IOException {
    int line = TextScan.of(file, charset).badLine();
    return Failure.unreadable("csv.encoding", file.shown(), line, charset.name());
  }

  /** The first bytes of a file. */
  static byte[] start(SourceFile file, int count) throws IOException {
    try (InputStream in = file.content().open()) {
      return in.readNBytes(count);
    }
  }
}
