package io.guiju.service.plan;

import io.guiju.harness.report.PlanText;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import java.util.ArrayList;
import java.util.List;

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

  static TextView of(RulePack pack) {
    List<Block> blocks = new ArrayList<>();
    for (PlanText.Passage passage : PlanText.of(pack)) {
      if (passage.depth() > 0) {
        blocks.add(
            new Block(passage.depth(), List.of(new Piece(passage.heading().strip(), List.of()))));
      }
      paragraphs(passage).forEach(pieces -> blocks.add(new Block(0, pieces)));
    }
    return new TextView("zh-CN", blocks);
  }

  /** Each line that says something; words that go on in the next line are cut there. */
  private static List<List<Piece>> paragraphs(PlanText.Passage passage) {
    List<List<Piece>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
    for (PlanText.Run run : passage.runs()) {
      List<String> provisions = run.provisions().stream().map(Provision::id).toList();
      String[] lines = run.words().split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          paragraphs.add(new ArrayList<>());
        }
        List<Piece> paragraph = paragraphs.get(paragraphs.size() - 1);
        String words = paragraph.isEmpty() ? lines[i].stripLeading() : lines[i];
        if (!words.isEmpty()) {
          paragraph.add(new Piece(words, provisions));
        }
      }
    }
    paragraphs.removeIf(List::isEmpty);
    return paragraphs;
  }
}
