package io.guiju.text;

import io.guiju.Gap;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gaps as sentences. */
final class GapWords {
  private final Words words;
  private final GroundWords parts;

  GapWords(Words words, GroundWords parts) {
    this.words = words;
    this.parts = parts;
  }

  /** The gap, with what could change instead. */
  String withInstead(Gap gap) {
    String sentence = gap(gap, null);
    Gap instead = gap.instead();
    return instead == null ? sentence : words.say("gap.instead", sentence, bound(instead, null));
  }

  /**
   * By how much the term has to change.
   *
   * @param named the fact to be named; null where it goes without saying
   */
  String gap(Gap gap, @Nullable String named) {
    Property property = gap.fact().type().property(gap.term().name());
    boolean isDate = property != null && property.type() == LocalDate.class;
    String direction = (isDate ? "gap.date." : "gap.") + (gap.upwards() ? "up." : "down.");
    boolean atTheLimit = gap.amount().numerator().signum() == 0;
    String key = direction + (gap.inclusive() ? "least" : atTheLimit ? "any" : "more");
    boolean isShare = property != null && property.type() == Ratio.class;
    String amount =
        isDate
            ? days(gap.amount().numerator().toPlainString())
            : isShare ? parts.values().points(gap.amount()) : amount(gap, gap.amount());
    return noted(words.say(key, parts.label(gap.term()), amount), gap, named);
  }

  /** How far the term may go: easier to grasp than a difference where a denominator changes. */
  String bound(Gap gap, @Nullable String named) {
    Ratio bound = gap.bound();
    if (bound == null) {
      return gap(gap, named);
    }
    String key =
        (gap.upwards() ? "bound.up." : "bound.down.") + (gap.inclusive() ? "least" : "more");
    return noted(words.say(key, parts.label(gap.term()), amount(gap, bound)), gap, named);
  }

  private String amount(Gap gap, Ratio amount) {
    String unit = gap.term().unit();
    return parts.values().amount(amount, unit == null ? "" : unit);
  }

  private String noted(String sentence, Gap gap, @Nullable String named) {
    List<String> notes = new ArrayList<>();
    if (named != null) {
      notes.add(named);
    }
    if (gap.given() != null) {
      notes.add(words.say("gap.at", parts.label(gap.given())));
    }
    return notes.isEmpty()
        ? sentence
        : words.say("note", sentence, String.join(words.say("notes"), notes));
  }

  private String days(String number) {
    return words.say(number.equals("1") ? "day" : "days", number);
  }
}
