package io.guiju.harness.outline;

import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.progress.Observation;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of facts, their terms, and the values that those can have. */
public final class VocabularyPage {
  private final RulePack pack;
  private final Words words;

  public VocabularyPage(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  /** The types; after them each list of values that one of their terms takes, once. */
  public List<String> lines(List<FactType> types) {
    PackWords names = new PackWords(pack, words);
    TermLines terms = new TermLines(pack, words);
    Set<Class<?>> values = new LinkedHashSet<>();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("terms.title", pack.instrument(), pack.id(), pack.version()));
    int count = 0;
    for (FactType type : types) {
      lines.add("");
      lines.add(names.type(type));
      lines.addAll(terms.of(type));
      for (Term term : pack.vocabulary().terms(type)) {
        values.add(TermLines.property(term).type());
        count++;
      }
    }
    values.removeIf(type -> !type.isEnum() && type != Place.class);
    for (Class<?> type : values) {
      lines.add("");
      lines.add(
          words.say(type == Place.class ? "terms.places" : "terms.values", type.getSimpleName()));
      lines.addAll(Columns.of(type == Place.class ? places() : constants(type)));
    }
    if (types.contains(FactType.of(Observation.class))) {
      lines.add("");
      lines.add(words.say("terms.indicators"));
      lines.addAll(Columns.of(indicators()));
    }
    lines.add("");
    lines.add(words.say("terms.totals", types.size(), count));
    return lines;
  }

  /** What observations are of: its unit, and of a share the two that may be observed instead. */
  private List<List<String>> indicators() {
    return pack.indicators().stream()
        .map(
            each ->
                List.of(
                    each.id(),
                    each.label().in(words.language()),
                    each.unit(),
                    each.share() == null
                        ? ""
                        : words.say(
                            "terms.parts", each.share().numerator(), each.share().denominator())))
        .toList();
  }

  private List<List<String>> places() {
    return pack.vocabulary().places().stream()
        .map(place -> row(place.code(), pack.vocabulary().label(place)))
        .toList();
  }

  private List<List<String>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> (Enum<?>) constant)
        .map(constant -> row(constant.name(), pack.vocabulary().label(constant)))
        .toList();
  }

  private List<String> row(String written, @Nullable Text label) {
    return List.of(written, label == null ? "" : label.in(words.language()));
  }
}
