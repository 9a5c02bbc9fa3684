package io.guiju.text;

import java.util.Locale;

/** A page as a fragment of HTML, in which every word is escaped. */
final class PageHtml {
  private static final String VERBATIM = " lang=\"zh-CN\"";

  private final Words words;
  private final StringBuilder html = new StringBuilder();

  PageHtml(Words words) {
    this.words = words;
  }

  String of(Page page) {
    html.append("<article class=\"guiju-finding\" lang=\"")
        .append(page.language().locale().toLanguageTag())
        .append("\" data-provision=\"")
        .append(escaped(page.provision()))
        .append("\" data-outcome=\"")
        .append(page.outcome())
        .append("\">\n");
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
        .append("\"><span role=\"img\" aria-label=\"")
        .append(escaped(words.say("met." + item.mark())))
        .append("\">")
        .append(escaped(words.say("mark." + item.mark())))
        .append("</span> ")
        .append(escaped(item.text()))
        .append("</li>\n");
  }

  private void element(String indent, String name, String attributes, String text) {
    html.append(indent)
        .append('<')
        .append(name)
        .append(attributes)
        .append('>')
        .append(escaped(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  /** Safe in text and in quoted attributes. */
  private static String escaped(String text) {
    String line = Words.onOneLine(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      switch (sign) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(sign);
      }
    }
    return safe.toString();
  }
}
