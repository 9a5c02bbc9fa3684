package io.guiju.service.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.Assessment;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in words.
 *
 * @param id under which it is stored; null where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
    @Nullable String id, PackView pack, String asOf, String language, List<FindingView> findings) {
  /** Which pack the findings rest on. */
  public record PackView(String id, String version, String digest) {
    public static PackView of(RulePack pack) {
      return new PackView(pack.id(), pack.version(), pack.digest());
    }
  }

  /**
   * @param whole as what each finding is explained in full; null where it is not
   */
  static AssessmentView of(
      @Nullable String id,
      Assessment assessment,
      RulePack pack,
      Language language,
      @Nullable Form whole) {
    Explainer words = Explainer.of(pack, language);
    return new AssessmentView(
        id,
        PackView.of(pack),
        assessment.asOf().toString(),
        language.locale().toLanguageTag(),
        assessment.findings().stream().map(f -> FindingView.of(f, words, whole)).toList());
  }
}
