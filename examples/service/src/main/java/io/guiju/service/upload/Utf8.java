package io.guiju.service.upload;

import io.guiju.service.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Text that somebody sends, of which no more is read than is taken. */
final class Utf8 {
  private Utf8() {}

  /**
   * @param most bytes that are taken
   * @param tooLong what to say where there are more
   * @param other what to say where it is not UTF-8
   */
  static String read(InputStream in, int most, Supplier<Refused> tooLong, Supplier<Refused> other)
      throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLong.get();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw other.get();
    }
  }
}
