package io.guiju.service.web;

import io.guiju.pack.Advice;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A message of the library, taken apart: it begins with the place and ends in advice.
 *
 * @param pointer the place as a JSON pointer; null where it names none
 */
record Message(@Nullable String pointer, String detail, String advice) {
  private static final Pattern PLACE = Pattern.compile("(?s)(/\\S*): (.*)");
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?s)(.*?)(?:\\. |; |: )((?:Maybe |Known: |None is known|the schema is ).*|(?:[^.:;]|\\.(?=\\d))+\\.?)");
  private static final Pattern CHOICE = Pattern.compile("(?s)'(.*)' is none of (.*)");
  private static final String GENERAL = "GET /api/terms lists what a request can say.";

  /**
   * @param prefix where in the request the text stood that the library read
   */
  static Message of(String prefix, String said) {
    Matcher place = PLACE.matcher(said);
    String pointer = place.matches() ? prefix + place.group(1) : prefix.isEmpty() ? null : prefix;
    String detail = place.matches() ? place.group(2) : said;
    Matcher choice = CHOICE.matcher(detail);
    if (choice.matches()) {
      String written = choice.group(1);
      return new Message(
          pointer,
          "'" + written + "' is not known here.",
          Advice.nearest(written, List.of(choice.group(2).split(", "))));
    }
    Matcher parts = ADVICE.matcher(detail);
    return parts.matches()
        ? new Message(pointer, parts.group(1) + ".", sentence(parts.group(2)))
        : new Message(pointer, sentence(detail), GENERAL);
  }

  private static String sentence(String text) {
    String upper = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return upper.matches("(?s).*[.?!]") ? upper : upper + ".";
  }

  Refused refused() {
    return Refused.of(HttpStatus.BAD_REQUEST, "wrong", Sayings.of(detail), Sayings.of(advice))
        .with("pointer", pointer)
        .with("term", term());
  }

  /** The last name on the way to the place. */
  private @Nullable String term() {
    String last = pointer == null ? "" : pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.isEmpty() || last.matches("\\d+")
        ? null
        : last.replace("~1", "/").replace("~0", "~");
  }
}
