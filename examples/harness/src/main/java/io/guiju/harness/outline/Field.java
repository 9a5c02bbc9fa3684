package io.guiju.harness.outline;

import io.guiju.harness.words.DisplayWidth;
import io.guiju.harness.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is said of a provision: a label, and its items beside it. */
enum Field {
  CONTEXT,
  QUOTE,
  GLOSS,
  EFFECT,
  TARGET,
  DUTY,
  READINGS,
  AGENCIES,
  RULES,
  TERMS,
  PARAMETERS,
  CASES;

  private static final String MARGIN = "  ";

  /** The label and the items below each other, in a column of their own. */
  List<String> lines(Words words, List<String> items) {
    int width =
        Arrays.stream(values())
            .mapToInt(field -> DisplayWidth.of(field.label(words)))
            .max()
            .orElse(0);
    List<String> lines = new ArrayList<>();
    String before = label(words) + DisplayWidth.blanks(label(words), width);
    for (String line : items.stream().flatMap(String::lines).toList()) {
      lines.add((MARGIN + before + MARGIN + line).stripTrailing());
      before = " ".repeat(width);
    }
    return lines;
  }

  private String label(Words words) {
    return words.say("field." + name());
  }
}
