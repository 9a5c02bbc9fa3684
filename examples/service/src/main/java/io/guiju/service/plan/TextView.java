package io.guiju.service.plan;

import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The text of the plan, cut where the words of a provision begin and end. */
public record TextView(String language, List<Block> blocks) {
  /**
   * A heading or a paragraph.
   *
   * @param level of the heading; 0 for a paragraph
   */
  public record Block(int level, List<Piece> pieces) {}

  /**
   * Some of its words.
   *
   * @param provisions which they state
   */
  public record Piece(String text, List<String> provisions) {}

  private record Span(int from, int to, String provision) {}

  static TextView of(RulePack pack) {
    List<Block> blocks = new ArrayList<>();
    for (String line : Objects.requireNonNullElse(pack.text(), "").split("\\R")) {
      if (!line.isBlank()) {
        int level = line.length() - line.replaceFirst("^#+", "").length();
        blocks.add(new Block(level, pieces(line.substring(level).strip(), pack.provisions())));
      }
    }
    return new TextView("zh-CN", blocks);
  }

  private static List<Piece> pieces(String line, List<Provision> provisions) {
    List<Span> spans = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.length()));
    for (Provision provision : provisions) {
      int from = line.indexOf(provision.citation().quote());
      if (from >= 0) {
        Span span = new Span(from, from + provision.citation().quote().length(), provision.id());
        spans.add(span);
        cuts.add(span.from());
        cuts.add(span.to());
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (Integer from = cuts.first(), to = cuts.higher(from); to != null; to = cuts.higher(to)) {
      int start = from;
      int end = to;
      pieces.add(
          new Piece(
              line.substring(start, end),
              spans.stream()
                  .filter(span -> span.from() <= start && end <= span.to())
                  .map(Span::provision)
                  .toList()));
      from = to;
    }
    return pieces;
  }
}
