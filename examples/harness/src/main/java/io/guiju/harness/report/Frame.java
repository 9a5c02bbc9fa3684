package io.guiju.harness.report;

import io.guiju.pack.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every page begins with: its language, its style, and that it may ask nobody for anything.
 */
final class Frame {
  private Frame() {}

  /**
   * @param script the only one that may run; null for none
   */
  static void begin(Html html, Language language, String title, @Nullable String script) {
    String style = Resources.style();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", language.locale().toLanguageTag());
    html.raw("\n").open("head").raw("<meta charset=\"utf-8\">\n");
    html.tag(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src "
                + Resources.hash(style)
                + (script == null ? "" : "; script-src " + Resources.hash(script))
                + "; img-src data:; base-uri 'none'; form-action 'none'")
        .raw("\n");
    html.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.tag("meta", "name", "referrer", "content", "no-referrer");
    html.raw("<link rel=\"icon\" href=\"data:,\">\n");
    html.element("title", title);
    html.raw("<style>").raw(style).raw("</style>\n").end();
  }
}
