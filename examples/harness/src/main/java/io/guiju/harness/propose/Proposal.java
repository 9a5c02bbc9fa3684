package io.guiju.harness.propose;

import io.guiju.harness.records.PlanFacts;
import io.guiju.harness.words.Problem;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Set;

/**
 * A mapping for some tables, as far as they say it themselves.
 *
 * @param noValue texts in their cells that stand for no value
 * @param fails what they lack together
 */
public record Proposal(Set<String> noValue, List<ProposedFile> files, List<Problem> fails) {
  /** The names of the files that the mapping reads. */
  public List<String> names() {
    return files.stream()
        .filter(ProposedFile::gives)
        .map(file -> file.sample().file().shown())
        .toList();
  }

  /** Whether it gives only facts about the plan itself. */
  public boolean isOfPlan() {
    List<FactType> types =
        files.stream()
            .flatMap(file -> file.facts().stream())
            .filter(ProposedFact::holds)
            .map(ProposedFact::type)
            .toList();
    return !types.isEmpty() && PlanFacts.types().containsAll(types);
  }

  /** Whether a person has to say more before the mapping can be used. */
  public boolean isOpen() {
    return files.stream().anyMatch(ProposedFile::isOpen)
        || files.stream().noneMatch(ProposedFile::gives);
  }

  /** Whether the mapping can be used as it stands, but rows are known to be rejected. */
  public boolean isFailing() {
    return !fails.isEmpty() || files.stream().anyMatch(ProposedFile::isFailing);
  }
}
