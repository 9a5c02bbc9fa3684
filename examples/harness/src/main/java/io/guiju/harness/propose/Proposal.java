package io.guiju.harness.propose;

import io.guiju.harness.words.Problem;
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
