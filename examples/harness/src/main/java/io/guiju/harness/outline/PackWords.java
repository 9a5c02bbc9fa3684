package io.guiju.harness.outline;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.pack.Text;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a pack names, with the name that people use before the one that files and rules use. */
final class PackWords {
  private final RulePack pack;
  private final Words words;

  PackWords(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  String list(Collection<?> items) {
    return words.say("plain", Listing.of(items));
  }

  List<String> in(List<Text> texts) {
    return texts.stream().map(text -> text.in(words.language())).toList();
  }

  String type(FactType type) {
    return words.say("name", pack.vocabulary().label(type), type.name());
  }

  boolean isKey(Term term) {
    Property property = term.type().property(term.name());
    return property != null && property.isKey();
  }

  String term(Term term) {
    return words.say("name", term.label(), marked(term.name(), term));
  }

  String termInFull(Term term) {
    String named = words.say("name", term.label(), marked(term.toString(), term));
    return term.proof().isEmpty()
        ? named
        : words.say("term.proof", named, Listing.of(term.proof()));
  }

  private String marked(String name, Term term) {
    List<String> marks = new ArrayList<>(List.of(name));
    if (term.unit() != null) {
      marks.add(term.unit());
    }
    if (term.share() != null) {
      marks.add(share(term.share()));
    }
    if (term.discretionary()) {
      marks.add(words.say("term.discretionary"));
    }
    return marks(marks);
  }

  String marks(List<String> marks) {
    return String.join(words.say("marks"), marks);
  }

  String share(Term.Share share) {
    return words.say("term.share", share.numerator(), share.denominator());
  }
}
