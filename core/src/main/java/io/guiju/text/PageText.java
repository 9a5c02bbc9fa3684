package io.guiju.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page as lines of plain text. */
final class PageText {
  private final Words words;

  PageText(Words words) {
    this.words = words;
  }

  /** Without a final line end. */
  String of(Page page) {
    List<String> lines = new ArrayList<>(List.of(page.heading(), page.next()));
    for (Page.Block block : page.blocks()) {
      if (block.heading() != null) {
        lines.add(words.say("opens", block.heading()));
      }
      String indent = block.heading() == null ? "" : "  ";
      block.items().forEach(item -> lines.add(indent + line(item)));
    }
    return lines.stream().map(Words::onOneLine).collect(Collectors.joining("\n"));
  }

  private String line(Page.Item item) {
    return item.mark() == null ? item.text() : words.say("mark." + item.mark()) + " " + item.text();
  }
}
