package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What stands before a heading and says of which type it is, or of which kind of that type. */
final class Nouns {
  /** The term that says of which kind a fact is. */
  static final String KIND = "kind";

  private record Noun(String form, FactType type, @Nullable Enum<?> kind) {}

  private final List<Noun> nouns = new ArrayList<>();
  private final Map<String, Enum<?>> kinds = new LinkedHashMap<>();

  Nouns(Vocabulary vocabulary, Lexicon lexicon, List<FactType> types) {
    for (FactType type : types) {
      Text label = vocabulary.label(type);
      add(label.zh(), type);
      add(label.en(), type);
      lexicon.nouns().getOrDefault(type.name(), List.of()).forEach(noun -> add(noun, type));
      Property kind = type.property(KIND);
      if (kind != null && kind.type().isEnum()) {
        constants(kind.type()).forEach(constant -> add(constant, type, vocabulary, lexicon));
      }
    }
    nouns.sort(Comparator.comparingInt((Noun noun) -> noun.form().length()).reversed());
  }

  static List<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
  }

  private void add(String noun, FactType type) {
    nouns.add(new Noun(Normal.form(noun), type, null));
  }

  private void add(Enum<?> kind, FactType type, Vocabulary vocabulary, Lexicon lexicon) {
    List<String> names = new ArrayList<>(lexicon.names(kind));
    Text label = vocabulary.label(kind);
    if (label != null) {
      names.add(label.zh());
      names.add(label.en());
    }
    for (String name : names) {
      nouns.add(new Noun(Normal.form(name), type, kind));
      kinds.putIfAbsent(Normal.form(name), kind);
    }
  }

  /** What follows a noun of a type; null where none stands before it. */
  @Nullable String rest(FactType type, String form) {
    for (Noun noun : nouns) {
      boolean begins = noun.type() == type && noun.kind() == null && form.startsWith(noun.form());
      if (begins && form.length() > noun.form().length()) {
        return form.substring(noun.form().length());
      }
    }
    return null;
  }

  /** The terms that a form names behind a noun; of the longest noun that it begins with. */
  List<Match> matches(String form, BiFunction<FactType, String, @Nullable Term> terms) {
    int length = 0;
    List<Match> matches = new ArrayList<>();
    for (Noun noun : nouns) {
      if (form.startsWith(noun.form()) && noun.form().length() >= length) {
        Term term = terms.apply(noun.type(), form.substring(noun.form().length()));
        if (term != null) {
          length = noun.form().length();
          matches.add(new Match(term, Strength.NAME, noun.kind()));
        }
      }
    }
    return matches.stream().distinct().toList();
  }

  /** The kind of this name, or null. */
  @Nullable Enum<?> kind(String form) {
    return kinds.get(form);
  }

  /** The one kind of a type whose name stands in a text; null where there is none or several. */
  @Nullable Enum<?> kindIn(FactType type, String text) {
    String form = Normal.form(text);
    Enum<?> found = null;
    for (Noun noun : nouns) {
      if (noun.type() == type && noun.kind() != null && form.contains(noun.form())) {
        if (found != null && found != noun.kind()) {
          return null;
        }
        found = noun.kind();
        form = form.replace(noun.form(), "");
      }
    }
    return found;
  }
}
