package io.guiju.harness.outline;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.text.Explainer;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan, or a part of it, in its own outline. */
public final class OutlinePage {
  private final RulePack pack;
  private final Words words;
  private final Map<String, List<Case>> cases;

  public OutlinePage(RulePack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.cases = PackCases.of(pack).stream().collect(Collectors.groupingBy(Case::provision));
  }

  /** Headings with the provisions under them; last, a line of totals. */
  public List<String> lines(Outline outline, Detail detail) {
    ProvisionLines provisions = new ProvisionLines(pack, words, detail);
    List<String> lines = new ArrayList<>();
    lines.add(title());
    for (Section section : outline.sections()) {
      lines.add("");
      lines.add(words.say("plan.section", section.id(), section.heading()));
      if (detail != Detail.FULL && !section.agencies().isEmpty()) {
        lines.add("  " + words.say("plan.agencies", Listing.of(section.agencies())));
      }
      for (Provision provision : outline.of(section)) {
        lines.add("");
        lines.addAll(provisions.of(provision, casesOf(provision)));
      }
    }
    lines.add("");
    lines.add(totals(outline).in(words));
    return lines;
  }

  private String title() {
    return words.say(
        "plan.title",
        pack.instrument(),
        pack.id(),
        pack.version(),
        pack.scope().from(),
        pack.scope().through(),
        Explainer.of(pack, words.language()).value(pack.scope().place(), null));
  }

  private List<Case> casesOf(Provision provision) {
    return cases.getOrDefault(provision.id(), List.of());
  }

  private Totals totals(Outline outline) {
    int shown = outline.provisions().stream().mapToInt(p -> casesOf(p).size()).sum();
    return Totals.of(pack, outline, shown);
  }
}
