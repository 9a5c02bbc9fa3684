package io.guiju.harness;

import io.guiju.Assessment;
import io.guiju.Finding;
import io.guiju.harness.report.ExplainPage;
import io.guiju.json.AssessmentJson;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.text.Explainer;
import java.util.Set;
import java.util.stream.Collectors;

/** How findings are printed. */
enum Format {
  /** For people: a paragraph for each finding. */
  TEXT {
    @Override
    String of(Assessment assessment, RulePack pack, Set<Text> notes, Language language) {
      Explainer explainer = Explainer.of(pack, language);
      return assessment.findings().stream()
          .map((Finding finding) -> explainer.explain(finding) + "\n\n")
          .collect(Collectors.joining());
    }
  },
  /** For programs: one document under the library's schema, in both languages. */
  JSON {
    @Override
    String of(Assessment assessment, RulePack pack, Set<Text> notes, Language language) {
      return AssessmentJson.of(pack).write(assessment);
    }
  },
  /** For whom the findings are about: a page to hand out. */
  HTML {
    @Override
    String of(Assessment assessment, RulePack pack, Set<Text> notes, Language language) {
      return ExplainPage.of(assessment, pack, notes, language);
    }
  };

  /**
   * The findings, with a line end.
   *
   * @param notes what is assumed of the facts, for what is read without what else is printed
   */
  abstract String of(Assessment assessment, RulePack pack, Set<Text> notes, Language language);
}
