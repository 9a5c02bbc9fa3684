package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping is to say of one table.
 *
 * @param unplaced columns that no fact uses
 * @param ignored columns that no term has, such as 序号
 * @param remarks what a person should know of the table as a whole
 * @param fails which of the first rows are rejected as wholes, and why
 */
record ProposedFile(
    Sample sample,
    List<ProposedFact> facts,
    List<Unplaced> unplaced,
    List<String> ignored,
    List<Problem> remarks,
    List<Problem> fails) {
  /** Whether it gives a fact, and not only shows one. */
  boolean gives() {
    return facts.stream().anyMatch(ProposedFact::holds);
  }

  boolean isOpen() {
    return placed().stream().anyMatch(term -> term.state() == ProposedTerm.State.OPEN);
  }

  /** Whether rows are known to be rejected. */
  boolean isFailing() {
    return !fails.isEmpty()
        || placed().stream().anyMatch(term -> term.state() == ProposedTerm.State.FAILS);
  }

  /** The fact of a type that it gives, or null. */
  @Nullable ProposedFact fact(FactType type) {
    return facts.stream()
        .filter(fact -> fact.holds() && fact.type() == type)
        .findFirst()
        .orElse(null);
  }

  /** What stands in the mapping, and not in comments. */
  List<ProposedTerm> placed() {
    return facts.stream()
        .filter(ProposedFact::holds)
        .flatMap(fact -> fact.terms().stream())
        .filter(term -> term.state() != ProposedTerm.State.SHOWN)
        .toList();
  }

  /** The same where some texts stand for no value, which wins over what they mean. */
  ProposedFile without(Set<String> noValue) {
    List<ProposedFact> others = new ArrayList<>();
    for (ProposedFact fact : facts) {
      List<ProposedTerm> terms = fact.terms().stream().map(t -> t.without(noValue)).toList();
      others.add(new ProposedFact(fact.type(), terms, fact.why()));
    }
    return new ProposedFile(sample, others, unplaced, ignored, remarks, fails);
  }
}
