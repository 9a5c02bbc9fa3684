package io.guiju;

import io.guiju.pack.Provision;
import io.guiju.type.FactKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A provision that two assessments answer differently for the same subject: under other parameters,
 * on another date, or with other facts about it. Both findings are there, to say why.
 */
public record Difference(Finding before, Finding after) {
  private record About(String provision, FactKey subject) {
    static About of(Finding finding) {
      return new About(finding.provision().id(), finding.key());
    }
  }

  /**
   * The findings whose outcomes differ, in the order of the first assessment.
   *
   * @throws IllegalArgumentException if the assessments are of different packs, or one has a
   *     finding that the other has not
   */
  public static List<Difference> of(Assessment before, Assessment after) {
    if (!before.pack().equals(after.pack())) {
      throw new IllegalArgumentException(
          "Assessments of the packs "
              + before.pack()
              + " and "
              + after.pack()
              + " cannot be compared: check both with the same pack");
    }
    Map<About, Finding> others = new LinkedHashMap<>();
    after.findings().forEach(finding -> others.put(About.of(finding), finding));
    List<Difference> differences = new ArrayList<>();
    for (Finding finding : before.findings()) {
      Finding other = others.remove(About.of(finding));
      if (other == null) {
        throw lone(finding, "second");
      } else if (finding.outcome() != other.outcome()) {
        differences.add(new Difference(finding, other));
      }
    }
    if (!others.isEmpty()) {
      throw lone(others.values().iterator().next(), "first");
    }
    return List.copyOf(differences);
  }

  private static IllegalArgumentException lone(Finding finding, String lacking) {
    return new IllegalArgumentException(
        "The "
            + lacking
            + " assessment has no finding of "
            + finding.provision().id()
            + " about "
            + finding.key()
            + ": compare assessments of the same subjects");
  }

  /** The provision; where two versions of a pack are compared, the first one's. */
  public Provision provision() {
    return before.provision();
  }

  /** What both findings are about. */
  public FactKey key() {
    return before.key();
  }
}
