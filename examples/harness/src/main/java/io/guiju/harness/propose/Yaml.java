package io.guiju.harness.propose;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML writes them, plain where they can be, on one line always. */
final class Yaml {
  /** Marks of Chinese texts and the like, which YAML does not know. */
  private static final String FOREIGN = "[\\p{P}\\p{S}&&[^\\x00-\\x7F]]";

  /** Words and numbers that no reader takes for anything else, in a list or a map as well. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}(F][\\p{L}\\p{N}()/.%&+_F-]*( [\\p{L}\\p{N}(&F][\\p{L}\\p{N}()/.%&+_F-]*)*"
              .replace("F", FOREIGN));

  private static final Pattern SPECIAL =
      Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|0[xo][0-9a-f]+|[\\d._]+(e\\d+)?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Yaml() {}

  static String scalar(String text) {
    boolean special = SPECIAL.matcher(text).matches() && !YEAR.matcher(text).matches();
    if (PLAIN.matcher(text).matches() && !special) {
      return text;
    } else if (text.chars().noneMatch(Character::isISOControl)) {
      return "'" + text.replace("'", "''") + "'";
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
