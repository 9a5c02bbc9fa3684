package io.guiju.harness.propose;

import io.guiju.harness.propose.Match.Strength;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings that are known for the terms of a pack: its own labels and those of the lexicon. */
final class Known {
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Map<String, Set<Match>> headings = new LinkedHashMap<>();
  private final Map<String, Set<Match>> bare = new LinkedHashMap<>();
  private final Nouns nouns;

  Known(Vocabulary vocabulary, Lexicon lexicon, List<FactType> types) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.nouns = new Nouns(vocabulary, lexicon, types);
    for (FactType type : types) {
      vocabulary.terms(type).stream().filter(this::hasOwnHeadings).forEach(this::add);
    }
  }

  /** What holds the key of another fact and is called as that is found by what it refers to. */
  private boolean hasOwnHeadings(Term term) {
    Property property = term.type().property(term.name());
    if (property == null || property.references().isEmpty()) {
      return property != null;
    }
    return property.references().stream()
        .map(FactType::of)
        .noneMatch(
            other -> {
              Term key = vocabulary.term(other, other.keys().get(0).name());
              return key != null && key.label().equals(term.label());
            });
  }

  private void add(Term term) {
    for (String label : List.of(term.label().zh(), term.label().en())) {
      if (isBare(label)) {
        put(bare, label, term, Strength.BARE);
        continue;
      }
      Strength strength = term.name().equals(Layout.YEAR) ? Strength.SHARED : Strength.NAME;
      put(headings, label, term, strength);
      put(headings, withoutVerb(label), term, strength);
      String rest = nouns.rest(term.type(), Normal.form(label));
      if (rest != null) {
        put(bare, rest, term, Strength.BARE);
      }
    }
    all(lexicon.terms(), term.toString(), headings, term, Strength.NAME);
    all(lexicon.shared(), term.name(), headings, term, Strength.SHARED);
    all(lexicon.doubtful(), term.toString(), headings, term, Strength.DOUBTFUL);
    all(lexicon.bare(), term.name(), bare, term, Strength.BARE);
  }

  /** A label that any table may have, as 编号, does not say of which type the table is. */
  private boolean isBare(String label) {
    String form = Normal.form(label);
    return lexicon.bare().values().stream()
        .flatMap(List::stream)
        .map(Normal::form)
        .anyMatch(form::equals);
  }

  /** As 规上工业企业 of 属于规上工业企业. */
  private static String withoutVerb(String label) {
    return label.replaceFirst("^(属于|为|开展|出自|具有|is an? |is )", "");
  }

  private static void all(
      Map<String, List<String>> written,
      String key,
      Map<String, Set<Match>> into,
      Term term,
      Strength strength) {
    written.getOrDefault(key, List.of()).forEach(heading -> put(into, heading, term, strength));
  }

  private static void put(
      Map<String, Set<Match>> into, String heading, Term term, Strength strength) {
    Set<Match> matches = into.computeIfAbsent(Normal.form(heading), form -> new LinkedHashSet<>());
    if (matches.stream().noneMatch(match -> match.term() == term)) {
      matches.add(new Match(term, strength, null));
    }
  }

  boolean isKnown(String form) {
    return !ofForm(form).isEmpty();
  }

  /** The terms that a heading may name; none where it is not known. */
  List<Match> of(Heading heading) {
    for (String form : heading.forms()) {
      List<Match> matches = ofForm(form);
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return List.of();
  }

  private List<Match> ofForm(String form) {
    for (String core : cores(form)) {
      Set<Match> matches = headings.get(core);
      if (matches != null) {
        return withBare(matches, core);
      }
    }
    for (String core : cores(form)) {
      List<Match> matches = nouns.matches(core, this::ofType);
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return List.copyOf(bare.getOrDefault(form, Set.of()));
  }

  /** The label of one type, as 级别, may say too little in a table of another. */
  private List<Match> withBare(Set<Match> matches, String form) {
    List<Match> all = new ArrayList<>(matches);
    for (Match match : bare.getOrDefault(form, Set.of())) {
      if (all.stream().noneMatch(other -> other.term() == match.term())) {
        all.add(match);
      }
    }
    return all;
  }

  /** The term of a type that the rest of a heading names behind a noun of the type. */
  private @Nullable Term ofType(FactType type, String rest) {
    for (Map<String, Set<Match>> known : List.of(headings, bare)) {
      for (Match match : known.getOrDefault(rest, Set.of())) {
        if (match.type() == type && match.strength() != Strength.DOUBTFUL) {
          return match.term();
        }
      }
    }
    return null;
  }

  /** A form, and what is left of it without words that change nothing. */
  private List<String> cores(String form) {
    List<String> cores = new ArrayList<>(List.of(form));
    for (String before : lexicon.before()) {
      if (form.startsWith(before) && form.length() > before.length()) {
        cores.add(form.substring(before.length()));
      }
    }
    return cores;
  }

  /** The kind that a heading is the name of, as 高新技术企业 in 是否高新技术企业; null for none. */
  @Nullable Enum<?> kind(Heading heading) {
    for (String form : heading.forms()) {
      for (String core : cores(form)) {
        Enum<?> kind = nouns.kind(core);
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  Nouns nouns() {
    return nouns;
  }

  boolean isIgnored(Heading heading) {
    return heading.forms().isEmpty()
        || lexicon.ignored().stream().map(Normal::form).anyMatch(heading.forms()::contains);
  }

  /** The terms with the headings most like one that is not known, at most three. */
  List<Term> near(Heading heading) {
    Map<Term, Likeness> best = new LinkedHashMap<>();
    for (Map.Entry<String, Set<Match>> known : headings.entrySet()) {
      for (String form : heading.forms()) {
        Likeness likeness = Likeness.of(form, known.getKey());
        if (likeness.isNear()) {
          known.getValue().forEach(match -> best.merge(match.term(), likeness, Likeness::greater));
        }
      }
    }
    return best.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }
}
