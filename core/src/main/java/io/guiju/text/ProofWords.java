package io.guiju.text;

import io.guiju.Explanation;
import io.guiju.Ground;
import io.guiju.Source;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The papers that usually prove what a subject has said itself. */
final class ProofWords {
  private final RulePack pack;
  private final Words words;
  private final GroundWords parts;

  ProofWords(RulePack pack, Words words, GroundWords parts) {
    this.pack = pack;
    this.words = words;
    this.parts = parts;
  }

  /** One sentence for each term that no register vouches for and papers could prove. */
  List<String> sentences(Explanation why) {
    return why.grounds().stream()
        .filter(Ground.Comparison.class::isInstance)
        .map(Ground.Comparison.class::cast)
        .filter(ProofWords::isToBeProved)
        .flatMap(ground -> supplied(ground.term()))
        .filter(term -> !term.proof().isEmpty())
        .distinct()
        .map(term -> words.say("proof.of", parts.label(term), parts.proof(term)))
        .toList();
  }

  private static boolean isToBeProved(Ground.Comparison ground) {
    return ground.provenance() != null && ground.provenance().source() != Source.AUTHORITATIVE;
  }

  /** A share is proved by its parts. */
  private Stream<Term> supplied(Term term) {
    Term.Share share = term.share();
    return share == null
        ? Stream.of(term)
        : Stream.of(share.numerator(), share.denominator())
            .map(part -> pack.vocabulary().term(term.type(), part))
            .filter(Objects::nonNull);
  }
}
