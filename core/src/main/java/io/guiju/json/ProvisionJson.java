package io.guiju.json;

import io.guiju.pack.Citation;
import io.guiju.pack.Effect;
import io.guiju.pack.Provision;
import io.guiju.pack.Text;
import java.util.List;

/** What a finding says of its provision; for readers without the pack. */
final class ProvisionJson {
  /** Where a finding says it. */
  static final List<String> PROPERTIES = List.of("citation", "effect", "readings");

  private ProvisionJson() {}

  static Entries write(Provision provision, Text instrument, Entries finding) {
    Effect effect = provision.entitles();
    return finding
        .put("citation", citation(provision.citation(), instrument))
        .put(
            "effect",
            new Entries()
                .put("kind", effect.kind().name())
                .put("zh", effect.words().zh())
                .put("en", effect.words().en()))
        .put("readings", provision.readings().stream().map(Used::text).toList());
  }

  private static Entries citation(Citation citation, Text instrument) {
    return new Entries()
        .put("instrument", Used.text(instrument))
        .put("section", citation.section().id())
        .put("heading", Used.text(citation.section().heading()))
        .putKnown("context", citation.context().isEmpty() ? null : citation.context())
        .put("quote", citation.quote())
        .put("gloss", citation.gloss())
        .put("agencies", citation.section().agencies());
  }
}
