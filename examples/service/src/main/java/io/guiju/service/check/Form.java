package io.guiju.service.check;

import io.guiju.Finding;
import io.guiju.service.web.Refused;
import io.guiju.text.Explainer;
import java.util.Locale;

/** What a full explanation is written as. */
enum Form {
  TEXT,
  HTML;

  static Form of(String name) {
    for (Form form : values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return form;
      }
    }
    throw Refused.wrong("form.unknown", name).with("term", "format");
  }

  String explain(Finding finding, Explainer words) {
    return this == HTML ? words.html(finding) : words.explain(finding);
  }
}
