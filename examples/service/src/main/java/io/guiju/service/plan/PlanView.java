package io.guiju.service.plan;

import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.pack.Section;
import io.guiju.service.check.AssessmentView.PackView;
import java.util.List;

/** The plan in its own outline. */
public record PlanView(
    PackView pack,
    String instrument,
    String place,
    String from,
    String through,
    List<SectionView> sections) {
  /** A section with the provisions that stand directly in it. */
  public record SectionView(
      String id, String heading, List<String> agencies, List<ProvisionView> provisions) {}

  static PlanView of(RulePack pack, Language language) {
    return new PlanView(
        PackView.of(pack),
        pack.instrument().in(language),
        pack.scope().place().code(),
        pack.scope().from().toString(),
        pack.scope().through().toString(),
        pack.sections().stream().map(section -> of(section, pack, language)).toList());
  }

  private static SectionView of(Section section, RulePack pack, Language language) {
    return new SectionView(
        section.id(),
        section.heading().in(language),
        section.agencies(),
        pack.provisions().stream()
            .filter(provision -> provision.citation().section().id().equals(section.id()))
            .map(provision -> ProvisionView.of(provision, pack, language))
            .toList());
  }
}
