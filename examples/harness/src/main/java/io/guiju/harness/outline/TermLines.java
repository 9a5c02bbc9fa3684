package io.guiju.harness.outline;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.ProvisionKind;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.Country;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The terms of a type: what each is, and below it what it decides and what proves it. */
final class TermLines {
  private static final Map<Class<?>, String> VALUES =
      Map.of(
          String.class, "text",
          Boolean.class, "boolean",
          boolean.class, "boolean",
          Integer.class, "integer",
          int.class, "integer",
          BigDecimal.class, "number",
          Ratio.class, "share",
          LocalDate.class, "date",
          Place.class, "place",
          Country.class, "country");

  private final RulePack pack;
  private final Words words;
  private final PackWords names;
  private final Uses uses;

  TermLines(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.names = new PackWords(pack, words);
    this.uses = new Uses(pack);
  }

  List<String> of(FactType type) {
    List<Term> terms = pack.vocabulary().terms(type);
    List<String> heads =
        Columns.of(
            terms.stream()
                .map(t -> List.of(t.name(), t.label().in(words.language()), value(t), marks(t)))
                .toList());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      lines.add(heads.get(i));
      below(terms.get(i)).forEach(line -> lines.add("      " + line));
    }
    return lines;
  }

  private String value(Term term) {
    Class<?> type = property(term).type();
    String name = type.isEnum() ? type.getSimpleName() : words.say("type." + VALUES.get(type));
    return term.unit() == null || type == Ratio.class ? name : words.say("name", name, term.unit());
  }

  private String marks(Term term) {
    Property property = property(term);
    List<String> marks = new ArrayList<>();
    if (property.isKey()) {
      marks.add(words.say("term.key"));
    }
    if (!property.references().isEmpty()) {
      List<String> types =
          property.references().stream().map(FactType::of).map(names::type).toList();
      marks.add(words.say("term.reference", Listing.of(types)));
    }
    if (term.share() != null) {
      marks.add(names.share(term.share()));
    }
    if (!term.type().components().contains(property)) {
      marks.add(words.say("term.computed"));
    }
    if (term.discretionary()) {
      marks.add(words.say("term.discretionary"));
    }
    return names.marks(marks);
  }

  private List<String> below(Term term) {
    List<Object> used = new ArrayList<>();
    if (uses.isScope(term)) {
      used.add(words.say("term.scope"));
    }
    used.addAll(uses.of(term));
    List<String> lines = new ArrayList<>();
    ProvisionKind plan = uses.planOf(term.type());
    if (plan != null) {
      lines.add(words.say("term.used." + plan));
    } else if (!used.isEmpty()) {
      lines.add(words.say("term.used", Listing.of(used)));
    } else if (!property(term).isKey()) {
      lines.add(words.say("term.unused"));
    }
    if (!term.proof().isEmpty()) {
      lines.add(words.say("term.proven", Listing.of(term.proof())));
    }
    return lines;
  }

  static Property property(Term term) {
    return Objects.requireNonNull(term.type().property(term.name()));
  }
}
