package io.guiju.harness.outline;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A part of a plan.
 *
 * @param sections those with provisions of the part, under the headings over them; in the order of
 *     the plan
 * @param provisions in the order of the plan
 */
public record Outline(List<Section> sections, List<Provision> provisions) {
  public static Outline whole(RulePack pack) {
    return of(pack, provision -> true);
  }

  public static Outline only(RulePack pack, Provision provision) {
    return of(pack, provision::equals);
  }

  /**
   * A section, or all below a heading.
   *
   * @param id the number of either, such as {@code 2.1.1} or {@code 2}
   * @throws Failure if nothing in the pack stands there
   */
  public static Outline below(RulePack pack, String id) {
    Outline outline = of(pack, provision -> isWithin(provision.citation().section().id(), id));
    if (outline.provisions.isEmpty()) {
      throw Failure.wrong("section.unknown", id, pack.id(), new Nearest(id, known(pack)));
    }
    return outline;
  }

  private static Outline of(RulePack pack, Predicate<Provision> wanted) {
    List<Provision> provisions = pack.provisions().stream().filter(wanted).toList();
    List<Section> sections =
        pack.sections().stream()
            .filter(
                section ->
                    provisions.stream()
                        .anyMatch(p -> isWithin(p.citation().section().id(), section.id())))
            .toList();
    return new Outline(sections, provisions);
  }

  /** Whether a section is the one meant, or below the heading meant. */
  public static boolean isWithin(String section, String heading) {
    return section.equals(heading) || section.startsWith(heading + ".");
  }

  /** The numbers of all sections and of the headings over them. */
  private static List<String> known(RulePack pack) {
    TreeSet<String> known = new TreeSet<>();
    for (Provision provision : pack.provisions()) {
      String id = provision.citation().section().id();
      for (int end = id.length(); end > 0; end = id.lastIndexOf('.', end - 1)) {
        known.add(id.substring(0, end));
      }
    }
    return new ArrayList<>(known);
  }

  List<Provision> of(Section section) {
    return provisions.stream().filter(p -> p.citation().section().equals(section)).toList();
  }
}
