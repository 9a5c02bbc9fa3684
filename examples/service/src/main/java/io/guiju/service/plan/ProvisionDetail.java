package io.guiju.service.plan;

import io.guiju.pack.Language;
import io.guiju.pack.Provision;
import io.guiju.pack.Rule;
import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import java.util.List;

/** All that the pack has of a provision. */
public record ProvisionDetail(
    ProvisionView provision,
    String instrument,
    String heading,
    String context,
    List<String> agencies,
    List<String> readings,
    List<RuleView> rules,
    List<CaseView> cases) {
  /** A rule as it is written. */
  public record RuleView(String name, String role, String text, String file, int line) {
    static RuleView of(Rule rule) {
      return new RuleView(rule.name(), rule.role().name(), rule.text(), rule.file(), rule.line());
    }
  }

  /** A case of the pack. */
  public record CaseView(String name, String asOf, String file, int line) {
    static CaseView of(Case test) {
      return new CaseView(test.name(), test.asOf().toString(), test.file(), test.line());
    }
  }

  static ProvisionDetail of(
      Provision provision, RulePack pack, List<Case> cases, Language language) {
    return new ProvisionDetail(
        ProvisionView.of(provision, pack, language),
        pack.instrument().in(language),
        provision.citation().section().heading().in(language),
        provision.citation().context(),
        provision.citation().section().agencies(),
        provision.readings().stream().map(reading -> reading.in(language)).toList(),
        pack.rulesOf(provision).stream().map(RuleView::of).toList(),
        cases.stream()
            .filter(test -> test.provision().equals(provision.id()))
            .map(CaseView::of)
            .toList());
  }
}
