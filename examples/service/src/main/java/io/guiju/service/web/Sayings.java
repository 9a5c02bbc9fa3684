package io.guiju.service.web;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the library, which speaks English alone, as those of the bundles. */
final class Sayings {
  private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

  static {
    know("Maybe '(.*)'\\?", "nearest.maybe");
    know("None is known\\.", "nearest.none");
    know("'(.*)' is not known here\\.", "said.unknown");
    know("There is no such property\\.", "said.property");
    know("'(.*)' is a date that does not exist\\.", "said.noDay");
    know("'(.*)' is not a date like 2024-12-31\\.", "said.date");
    know("'(.*)' is not a whole number\\.", "said.whole");
    know("'(.*)' is not a number\\.", "said.number");
    know("Expected a string, found (.*)\\.", "said.string");
    know("Expected a whole number, found (.*)\\.", "said.wholeExpected");
    know("null says nothing\\.", "said.null");
    know("Leave the property out\\.", "said.leaveOut");
    know("This property is missing\\.", "said.missing");
    know("Numbers that are not whole are written as strings\\.", "said.decimals");
    know("GET /api/terms lists what a request can say\\.", "said.terms");
  }

  private static final Pattern LIST = Pattern.compile("(?s)Known: (.*)\\.");

  private Sayings() {}

  private static void know(String sentence, String key) {
    KNOWN.put(Pattern.compile("(?s)" + sentence), key);
  }

  /** The same in words of the bundles; what they have not, as the library says it. */
  static Problem of(String sentence) {
    Matcher list = LIST.matcher(sentence);
    if (list.matches()) {
      return Problem.of("nearest.known", Listing.of(Arrays.asList(list.group(1).split(", "))));
    }
    for (Map.Entry<Pattern, String> known : KNOWN.entrySet()) {
      Matcher matcher = known.getKey().matcher(sentence);
      if (matcher.matches()) {
        List<Object> named =
            matcher.groupCount() == 0 ? List.of() : List.of((Object) matcher.group(1));
        return new Problem(known.getValue(), named);
      }
    }
    return Problem.of("said", sentence);
  }
}
