package io.guiju.harness.report;

import io.guiju.pack.Provision;
import io.guiju.pack.Text;
import io.guiju.progress.Progress;
import io.guiju.text.ProgressState;
import java.util.List;

/** What the tables of targets and of duties say alike. */
final class ProgressRows {
  private ProgressRows() {}

  /** How many stand so, in a list of such counts; whoever calls it ends the item. */
  static void beginTally(Content content, Html html, ProgressState state, int count) {
    html.open("li", "data-state", state.name());
    html.element("b", Integer.toString(count)).raw(" ");
    Signs.write(html, state, content.progress(words -> words.state(state)));
  }

  /** The first cells of a row: which provision it is, and what it asks for. */
  static void begin(Content content, Html html, Progress progress) {
    Provision provision = progress.provision();
    html.open(
        "tr", "data-provision", provision.id(), "data-state", ProgressState.of(progress).name());
    html.open("th", "scope", "row", "class", "id");
    html.element("a", provision.id(), "href", "#p-" + provision.id()).close();
    html.element("td", content.what(provision), "class", "name");
  }

  static void state(Content content, Html html, Progress progress) {
    html.open("td");
    Signs.write(html, ProgressState.of(progress), content.progress(words -> words.state(progress)));
    html.end();
  }

  /** The last cell: how it stands in words, and on what that rests. */
  static void end(Content content, Html html, Progress progress) {
    html.open("td", "class", "words");
    lines(html, content.progress(words -> String.join("\n", words.explain(progress))));
    html.element("p", content.progress(words -> words.basis(progress)), "class", "small");
    html.close().end();
  }

  /** Sentences, of which one language may have more than the other. */
  private static void lines(Html html, Text joined) {
    for (String style : List.of("zh", "en")) {
      html.open("ul", "class", style, "lang", style.equals("zh") ? "zh-CN" : "en");
      (style.equals("zh") ? joined.zh() : joined.en())
          .lines()
          .forEach(line -> html.element("li", line));
      html.end();
    }
  }
}
