package io.guiju.text;

import io.guiju.Finding;
import io.guiju.MissingFact;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import java.util.Collections;
import java.util.List;

/** What a finding lacks, in sentences. */
final class MissingWords {
  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;

  MissingWords(RulePack pack, Words words, GroundWords parts) {
    this.pack = pack;
    this.words = words;
    this.parts = parts;
  }

  /** What is missing, each once with its count. */
  List<String> sentences(List<MissingFact> missing, Finding finding) {
    return missing.stream().distinct().map(fact -> counted(fact, missing, finding)).toList();
  }

  /** The same with the documents that usually prove it. */
  List<String> withProof(List<MissingFact> missing, Finding finding) {
    return missing.stream()
        .distinct()
        .map(fact -> proven(counted(fact, missing, finding), fact))
        .toList();
  }

  private String counted(MissingFact fact, List<MissingFact> all, Finding finding) {
    return words.counted(sentence(fact, finding), Collections.frequency(all, fact));
  }

  private String proven(String sentence, MissingFact missing) {
    if (missing instanceof MissingFact.MissingTerm term && !term.term().proof().isEmpty()) {
      return words.say("missing.proof", sentence, parts.proof(term.term()));
    }
    return sentence;
  }

  private String sentence(MissingFact missing, Finding finding) {
    if (missing instanceof MissingFact.MissingTerm term) {
      String sentence =
          parts.discretionary(term.term(), parts.of(term.term(), term.fact(), finding));
      return term.lastRead() == null
          ? sentence
          : words.say("missing.stale", sentence, parts.values().date(term.lastRead()));
    } else if (missing instanceof MissingFact.NoValue none) {
      Term.Share share = none.term().share();
      Term denominator =
          share == null ? null : pack.vocabulary().term(none.term().type(), share.denominator());
      Term named = denominator == null ? none.term() : denominator;
      return words.say(
          "missing.value",
          parts.label(none.term()),
          parts.label(named),
          parts.values().say(none.denominator(), named.unit(), null));
    } else if (missing instanceof MissingFact.MissingRecord fact) {
      return parts.records().known(fact.type(), fact.with(), finding);
    } else if (missing instanceof MissingFact.UnsetParameter unset) {
      return words.say("missing.parameter", parts.label(unset.parameter()));
    }
    MissingFact.OutsideOpenList outside = (MissingFact.OutsideOpenList) missing;
    return words.say(
        "missing.list",
        parts.label(outside.term()),
        outside.value() == null
            ? ""
            : parts.values().say(outside.value(), outside.term().unit(), null),
        parts.label(outside.parameter()));
  }
}
