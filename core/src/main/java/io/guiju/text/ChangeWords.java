package io.guiju.text;

import io.guiju.Change;
import io.guiju.Finding;
import io.guiju.Ground;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes as sentences. */
final class ChangeWords {
  /** What the library calls a fact that nobody has named yet begins so. */
  private static final String MADE_UP = "?";

  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;
  private final GapWords gaps;

  ChangeWords(RulePack pack, Words words, GroundWords parts, GapWords gaps) {
    this.pack = pack;
    this.words = words;
    this.parts = parts;
    this.gaps = gaps;
  }

  /** The changes of a set, each once with its count. */
  String all(List<Change> changes, Finding finding) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof Change.TermChange term) {
        boolean isLastOfFact = i + 1 == changes.size() || !isOf(term.fact(), changes.get(i + 1));
        boolean isNamed = isLastOfFact && !term.fact().equals(finding.key());
        sentences.add(term(term, isNamed ? parts.fact(term.fact(), finding) : null, finding));
      } else {
        String fact = fact((Change.NewFact) changes.get(i), finding);
        boolean goesOn = i > 0 && changes.get(i - 1) instanceof Change.NewFact;
        sentences.add(goesOn ? fact : words.say("change.new", fact));
      }
    }
    return sentences.stream()
        .distinct()
        .map(sentence -> words.counted(sentence, Collections.frequency(sentences, sentence)))
        .collect(Collectors.joining(words.say("and")));
  }

  private static boolean isOf(FactKey fact, Change change) {
    return change instanceof Change.TermChange term && term.fact().equals(fact);
  }

  /**
   * A change of a term.
   *
   * @param named the fact to be named; null where it goes without saying
   */
  private String term(Change.TermChange change, @Nullable String named, Finding finding) {
    if (change.gap() != null && required(change).count() == 1) {
      return isDenominator(change.term())
          ? gaps.bound(change.gap(), named)
          : gaps.gap(change.gap(), named);
    }
    String sentence = parts.discretionary(change.term(), wanted(change, finding));
    return named == null ? sentence : words.say("note", sentence, named);
  }

  private String wanted(Change.TermChange change, Finding finding) {
    Term term = change.term();
    String label = parts.label(term);
    List<Ground.Comparison> required = required(change).toList();
    if (required.isEmpty()) {
      return isMadeUp(change.to())
          ? words.say("change.named", label)
          : isDenominator(term) ? words.say("change.above", label) : value(change);
    }
    boolean isOneValue =
        change.to() instanceof Boolean
            || change.to() instanceof Enum<?>
                && required.stream().anyMatch(GroundWords::isOneValue);
    if (isOneValue) {
      return value(change);
    }
    String asked =
        words.list(required.stream().map(each -> parts.requirement(each, finding)).toList());
    Term compared = required.get(0).term();
    return compared.equals(term)
        ? words.say("change.must", label, asked)
        : words.say("change.share", label, parts.label(compared), asked);
  }

  private String value(Change.TermChange change) {
    Term term = change.term();
    String value = parts.values().say(change.to(), term.unit(), null);
    String key = change.to() instanceof Boolean ? "ground.whether.equal" : "change.value";
    return words.say(key, parts.label(term), value);
  }

  private static Stream<Ground.Comparison> required(Change.TermChange change) {
    return change.required().stream().distinct();
  }

  private static boolean isMadeUp(Object value) {
    return value instanceof String id && id.startsWith(MADE_UP);
  }

  private boolean isDenominator(Term term) {
    return pack.vocabulary().terms(term.type()).stream()
        .map(Term::share)
        .filter(Objects::nonNull)
        .anyMatch(share -> share.denominator().equals(term.name()));
  }

  private String fact(Change.NewFact change, Finding finding) {
    Map<Term, Object> ties = new LinkedHashMap<>();
    change.values().entrySet().stream()
        .filter(entry -> isTie(change, entry))
        .forEach(entry -> ties.put(term(change, entry.getKey()), entry.getValue()));
    return parts.records().of(change.type(), ties, change.required(), finding);
  }

  /** Whether a value ties the fact to one that there is, or says for which year it is. */
  private boolean isTie(Change.NewFact change, Map.Entry<String, Object> entry) {
    Property property = change.type().property(entry.getKey());
    boolean isAsked =
        change.required().stream().anyMatch(each -> each.term().name().equals(entry.getKey()));
    return property != null
        && property.identifies()
        && !isAsked
        && !isMadeUp(entry.getValue())
        && pack.vocabulary().term(change.type(), entry.getKey()) != null;
  }

  private Term term(Change.NewFact change, String name) {
    return Objects.requireNonNull(pack.vocabulary().term(change.type(), name));
  }
}
