package io.guiju.service.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.pack.Language;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.text.ProgressWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision as lists show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvisionView(
    String id,
    String kind,
    String section,
    String subject,
    String firmness,
    String quote,
    String gloss,
    @Nullable String effect,
    List<String> asks,
    List<String> parameters,
    List<String> terms) {
  static ProvisionView of(Provision provision, RulePack pack, Language language) {
    return new ProvisionView(
        provision.id(),
        provision.kind().name(),
        provision.citation().section().id(),
        provision.subject().name(),
        provision.firmness().name(),
        provision.citation().quote(),
        provision.citation().gloss(),
        provision.effect() == null ? null : provision.effect().words().in(language),
        ProgressWords.of(pack, language).asked(provision),
        pack.rulesOf(provision).stream()
            .flatMap(rule -> rule.parameters().stream())
            .map(Parameter::id)
            .distinct()
            .toList(),
        pack.rulesOf(provision).stream()
            .flatMap(rule -> rule.terms().stream())
            .map(Term::toString)
            .distinct()
            .toList());
  }
}
