package io.guiju.text;

import java.util.Locale;

/** A page as a fragment of HTML, in which every word is escaped. */
final class PageHtml {
  private static final int TYPICAL = 4096;
  private static final String VERBATIM = " lang=\"zh-CN\"";

  private final Words words;
  private final StringBuilder html = new StringBuilder(TYPICAL);

  PageHtml(Words words) {
    this.words = words;
  }

  String of(Page page) {
    html.append("<article class=\"guiju-finding\" lang=\"")
        .append(page.language().locale().toLanguageTag())
        .append("\" data-provision=\"");
    escape(page.provision());
    html.append("\" data-outcome=\"").append(page.outcome()).append("\">\n");
    element("  ", "h2", "", page.heading());
    element("  ", "p", " class=\"guiju-next\"", page.next());
    page.blocks().forEach(this::block);
    return html.append("</article>\n").toString();
  }

  private void block(Page.Block block) {
    html.append("  <section class=\"guiju-").append(block.name()).append("\">\n");
    if (block.heading() != null) {
      element("    ", "h3", "", block.heading());
    }
    html.append("    <ul>\n");
    block.items().forEach(this::item);
    html.append("    </ul>\n  </section>\n");
  }

  private void item(Page.Item item) {
    if (item.mark() == null) {
      element("      ", "li", item.verbatim() ? VERBATIM : "", item.text());
      return;
    }
    html.append("      <li class=\"guiju-")
        .append(item.mark().name().toLowerCase(Locale.ROOT))
        .append("\"><span role=\"img\" aria-label=\"");
    escape(words.say("met." + item.mark()));
    html.append("\">");
    escape(words.say("mark." + item.mark()));
    html.append("</span> ");
    escape(item.text());
    html.append("</li>\n");
  }

  private void element(String indent, String name, String attributes, String text) {
    html.append(indent).append('<').append(name).append(attributes).append('>');
    escape(text);
    html.append("</").append(name).append(">\n");
  }

  /** Safe in text and in quoted attributes. */
  private void escape(String text) {
    String line = Words.onOneLine(text);
    int done = 0;
    for (int i = 0; i < line.length(); i++) {
      String safe =
          switch (line.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
          };
      if (safe != null) {
        html.append(line, done, i).append(safe);
        done = i + 1;
      }
    }
    html.append(line, done, line.length());
  }
}
