package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.RulePack;
import io.guiju.pack.Section;

/**
 * What the plan has under a heading, up to the next.
 *
 * @param from where it begins in the text of the plan
 */
record SectionText(int from, String words) {
  /** The heading of the section above tells equal numbers apart. */
  static SectionText of(RulePack pack, Section section) {
    String plan = pack.text();
    int above = section.id().lastIndexOf('.');
    int from =
        pack.sections().stream()
            .filter(other -> other.id().equals(section.id().substring(0, above)))
            .map(other -> plan.indexOf("### " + other.heading().zh()))
            .findFirst()
            .orElse(0);
    int heading = plan.indexOf("# " + section.heading().zh() + "。", from);
    assertThat(heading).as(section.heading().zh()).isNotNegative();
    int next = plan.indexOf("\n#", heading);
    return new SectionText(heading, plan.substring(heading, next < 0 ? plan.length() : next));
  }
}
