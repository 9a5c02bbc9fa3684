package io.guiju.harness.report;

import io.guiju.Finding;
import io.guiju.pack.Language;
import io.guiju.pack.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as the library explains it, in pieces of HTML that many findings share.
 *
 * @param pieces joined they are the article about the finding, in either language
 */
record Told(Finding finding, List<Text> pieces) {
  private static final List<String> ENDS = List.of("</h2>", "</p>", "</section>");

  static Told of(Finding finding, Both words) {
    Text article = words.explain(explainer -> explainer.html(finding));
    List<String> chinese = pieces(article, Language.ZH);
    List<String> english = pieces(article, Language.EN);
    if (chinese.size() != english.size()) {
      return new Told(finding, List.of(article));
    }
    List<Text> pieces = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      pieces.add(new Text(chinese.get(i), english.get(i)));
    }
    return new Told(finding, pieces);
  }

  private static List<String> pieces(Text article, Language language) {
    String text = article.in(language);
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      while (text.charAt(from) == ' ') {
        from++;
      }
      piece.append(text, from, to + 1);
      if (ends(text, to)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      from = to + 1;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean ends(String text, int at) {
    for (String end : ENDS) {
      if (text.startsWith(end, at - end.length())) {
        return true;
      }
    }
    return false;
  }
}
