package io.guiju.harness.report;

import io.guiju.pack.Text;

/** Where the script of the page draws. */
final class Charts {
  private Charts() {}

  /** An empty chart under its heading; the table that follows says the same in words. */
  static void figure(Html html, String name, Text heading) {
    html.open("figure", "aria-labelledby", "figure-" + name);
    html.element("figcaption", heading, "id", "figure-" + name);
    html.open("div", "class", "chart", "data-chart", name).close().end();
  }
}
