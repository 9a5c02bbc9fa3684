package io.guiju.service.web;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    know("Expected a whole number(?: of 32 bits)?, found (.*)\\.", "said.wholeExpected");
    know("Expected true or false, found (.*)\\.", "said.boolean");
    know("Expected an object, found (.*)\\.", "said.objectExpected");
    know("Expected a list, found (.*)\\.", "said.listExpected");
    know("null says nothing\\.", "said.null");
    know("Leave the property out\\.", "said.leaveOut");
    know("This property is missing\\.", "said.missing");
    know("Numbers that are not whole are written as strings\\.", "said.decimals");
    know("GET /api/terms lists what a request can say\\.", "said.terms");
    know("The schema is io/guiju/json/assessment\\.schema\\.json\\.", "said.terms");
    know("There is no type of fact '(.*)'\\.", "said.type");
    know("(\\w+) has no term '(.*)'\\.", "said.term");
    know("A fact of type (\\w+) has no (\\w+)\\.", "said.noKey");
    know("Supply it, it is the key\\.", "said.supply");
    know("Two facts are (.*)\\.", "said.twice");
    know("Give each (\\w+) its own key\\.", "said.ownKey");
    know("Write its digits, as in 3400000\\.50\\.", "said.digits");
    know("A share of nothing has no value\\.", "said.share");
    know("Write more than zero\\.", "said.positive");
    know("'(.*)' is not a code of an administrative division\\.", "said.place");
    know("Six digits, as in 330400\\.", "said.sixDigits");
    know("'(.*)' is not a code of a country\\.", "said.country");
    know("Two capital letters \\(ISO 3166-1\\), as in DE\\.", "said.twoLetters");
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
        return new Problem(
            known.getValue(),
            IntStream.rangeClosed(1, matcher.groupCount())
                .<Object>mapToObj(group -> found(matcher.group(group)))
                .toList());
      }
    }
    return Problem.of("said", sentence);
  }

  private static Object found(String what) {
    return switch (what) {
      case "an object" -> Problem.of("said.object");
      case "a list" -> Problem.of("said.list");
      default -> what;
    };
  }
}
