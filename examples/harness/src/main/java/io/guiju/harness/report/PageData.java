package io.guiju.harness.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guiju.Outcome;
import io.guiju.Route;
import io.guiju.pack.Provision;
import io.guiju.pack.Text;
import io.guiju.type.FactType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** What the script of the page has to know: words in both languages, and what charts show. */
final class PageData {
  private static final int PLACES = 6;

  private final Content content;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private PageData(Content content) {
    this.content = content;
  }

  static ObjectNode of(Content content) {
    return new PageData(content).json();
  }

  private ObjectNode json() {
    put(root.putObject("title"), ReportPage.title(content));
    ObjectNode words = root.putObject("words");
    content.words().beginning("js.").forEach((key, text) -> put(words.putObject(key), text));
    outcomes();
    if (content.figures() != null) {
      provisions();
      types();
      districts(content.figures());
      shares(content.figures().shares());
    }
    if (content.board() != null) {
      duties();
    }
    return root;
  }

  private static ObjectNode put(ObjectNode node, Text text) {
    return node.put("zh", text.zh()).put("en", text.en());
  }

  /** By their numbers in the list, with whether charts show them. */
  private void outcomes() {
    ArrayNode outcomes = root.putArray("outcomes");
    for (Outcome outcome : Outcome.values()) {
      put(outcomes.addObject(), content.words().explain(e -> e.outcome(outcome)))
          .put("key", outcome.name())
          .put("sign", Signs.of(outcome))
          .put("shown", OutcomesSection.shown(content).contains(outcome));
    }
    ArrayNode routes = root.putArray("routes");
    for (Route route : Route.values()) {
      put(routes.addObject(), content.say("route." + route)).put("key", route.name());
    }
  }

  private void provisions() {
    ArrayNode provisions = root.putArray("provisions");
    for (Provision provision : content.pack().entitlements()) {
      ObjectNode node = put(provisions.addObject(), content.what(provision));
      node.put("id", provision.id()).put("type", provision.subject().name());
      ArrayNode counts = node.putArray("counts");
      for (Outcome outcome : Outcome.values()) {
        counts.add(content.summary().counts().of(provision, outcome));
      }
    }
  }

  private void types() {
    ObjectNode types = root.putObject("types");
    for (FactType type : OutcomesSection.byType(content).keySet()) {
      put(types.putObject(type.name()), content.pack().vocabulary().label(type));
    }
  }

  private void districts(Figures figures) {
    ArrayNode districts = root.putArray("districts");
    for (String key : figures.districts()) {
      ObjectNode node = put(districts.addObject(), content.districts().label(key)).put("key", key);
      Arrays.stream(figures.district(key).outcomes).forEach(node.putArray("counts")::add);
    }
  }

  /** For drawing alone: the line may be off by less than a reader can see. */
  private void shares(Shares shares) {
    if (!shares.isEmpty()) {
      ObjectNode node = root.putObject("shares");
      Arrays.stream(shares.bins()).forEach(node.putArray("bins")::add);
      BigDecimal limit =
          shares.limit().times(BigDecimal.valueOf(100)).rounded(PLACES, RoundingMode.HALF_UP);
      node.put("limit", limit.stripTrailingZeros().toPlainString());
      node.put("inclusive", shares.inclusive());
      put(
          node.putObject("words"),
          content.words().explain(explainer -> explainer.value(shares.limit(), "%")));
    }
  }

  private void duties() {
    ArrayNode states = root.putArray("states");
    DutiesSection.states(content)
        .forEach(
            state ->
                put(states.addObject(), content.progress(words -> words.state(state)))
                    .put("key", state.name())
                    .put("sign", Signs.of(state)));
    ArrayNode agencies = root.putArray("agencies");
    for (Map.Entry<Text, ? extends Map<?, Integer>> agency :
        DutiesSection.byAgency(content).entrySet()) {
      ArrayNode counts = put(agencies.addObject(), agency.getKey()).putArray("counts");
      DutiesSection.states(content)
          .forEach(
              state -> counts.add(Objects.requireNonNullElse(agency.getValue().get(state), 0)));
    }
  }
}
