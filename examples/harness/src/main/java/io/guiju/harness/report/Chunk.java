package io.guiju.harness.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.Finding;
import io.guiju.pack.Provision;
import io.guiju.pack.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some subjects of the list, with the explanations of their findings. */
final class Chunk {
  private static final char FIRST = '0';

  private final List<Provision> provisions;
  private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode told = JsonNodeFactory.instance.arrayNode();
  private final Map<Text, Integer> pieces = new LinkedHashMap<>();

  /**
   * @param provisions those that findings are about, in the order in which they are numbered
   */
  Chunk(List<Provision> provisions) {
    this.provisions = provisions;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void add(Subject subject, String district, List<Told> findings) {
    StringBuilder codes = new StringBuilder();
    ArrayNode ofSubject = told.addArray();
    for (Told one : findings) {
      codes.append(code(one.finding()));
      ArrayNode ofFinding = ofSubject.addArray();
      one.pieces()
          .forEach(piece -> ofFinding.add(pieces.computeIfAbsent(piece, p -> pieces.size())));
    }
    rows.addArray()
        .add(subject.key().type().name())
        .add(subject.key().id())
        .add(subject.name())
        .add(district)
        .add(codes.toString());
  }

  /** A letter each for the provision, the outcome, the route, and whether one change is enough. */
  private String code(Finding finding) {
    return ""
        + (char) (FIRST + provisions.indexOf(finding.provision()))
        + (char) (FIRST + finding.outcome().ordinal())
        + (char) (FIRST + finding.route().ordinal())
        + (char) (FIRST + (Gains.isOneStep(finding) ? 1 : 0));
  }

  /** As the page holds it. */
  String html() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode chinese = all.putArray("zh");
    ArrayNode english = all.putArray("en");
    pieces
        .keySet()
        .forEach(
            piece -> {
              chinese.add(piece.zh());
              english.add(piece.en());
            });
    all.set("told", told);
    return Packed.element("rows", rows) + Packed.element("told", all);
  }
}
