package io.guiju.text;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.pack.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words, before it has a form: for hosts that lay it out themselves.
 *
 * @param heading what was found about whom, and for which day
 * @param next what the reader should do next
 */
public record Page(
    Language language,
    String provision,
    Outcome outcome,
    String heading,
    String next,
    List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /**
   * Sentences that belong together.
   *
   * @param name what they are about, in one word of English: {@code grounds}
   * @param heading null where they need none
   */
  public record Block(String name, @Nullable String heading, List<Item> items) {
    public Block {
      items = List.copyOf(items);
    }
  }

  /**
   * A sentence.
   *
   * @param mark whether a ground holds; null for other sentences
   * @param verbatim whether it quotes the plan, and so is Chinese on every page
   */
  public record Item(@Nullable Truth mark, String text, boolean verbatim) {
    static Item of(String text) {
      return new Item(null, text, false);
    }

    static Item quoting(String text) {
      return new Item(null, text, true);
    }
  }
}
