package io.guiju.benchmarks.speed;

import io.guiju.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * FEEL in Camunda's engine: expressions parsed once, true, false or null, with null for what is not
 * known. Its comparisons of what is greater give null for null, but its equality does not, so that
 * lists ask for null first. It tells no grounds, and not what it would have to know.
 */
final class Feel implements Contender {
  private static final String VALID = " and t.from <= asOf and t.until >= asOf";

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final Map<String, ParsedExpression> expressions = new LinkedHashMap<>();

  /** Made before anything is timed. */
  private final Map<String, Map<String, Object>> variables = new ConcurrentHashMap<>();

  Feel() {
    expression(
        "2.3.1-b",
        titled(
            "list contains([\"PROVINCIAL_TECHNOLOGY_SME\", \"HIGH_AND_NEW_TECHNOLOGY\","
                + " \"ST_LITTLE_GIANT\", \"ST_LEADING\"], t.kind)",
            "t.status = \"RECOGNISED\""));
    expression(
        "2.3.1-i",
        titled(
            "list contains([\"SINGLE_CHAMPION\", \"HIDDEN_CHAMPION\", \"SPECIALISED_AND_NEW\","
                + " \"SPECIALISED_AND_NEW_LITTLE_GIANT\"], t.kind)",
            "list contains([\"RECOGNISED\", \"CANDIDATE\"], t.status)"));
    expression(
        "2.4.3-a",
        titled(
            "(if list contains([\"EAGLE\", \"SINGLE_CHAMPION\","
                + " \"SPECIALISED_AND_NEW_LITTLE_GIANT\"], t.kind) then true else null)",
            "t.status = \"RECOGNISED\""));
    expression("2.5.3-e", "some p in points satisfies p.points >= pointsCut");
    expression(
        "2.6.1-c",
        "some b in builders satisfies"
            + " (if b.organisation = null then null else b.organisation = enterprise.id)"
            + " and (some p in platforms satisfies"
            + " (if p.id = null or b.platform = null then null else p.id = b.platform)"
            + " and p.rdInstitution"
            + " and (if p.territory = \"FOREIGN\" then true"
            + " else if p.territory = \"MAINLAND\" then false else null))");
    expression("2.6.1-f", "enterprise.cooperation or enterprise.exchange");
    expression("3.2-c", "some f in figures satisfies f.rdExpense * 20 > f.revenue");
  }

  private static String titled(String kind, String status) {
    return "some t in titles satisfies "
        + "(if t.kind = null then null else "
        + kind
        + ") and (if t.status = null then null else "
        + status
        + ")"
        + VALID;
  }

  private void expression(String provision, String text) {
    var parsed = engine.parseExpression(text);
    if (!parsed.isSuccess()) {
      throw new IllegalStateException(provision + ": " + parsed.failure().message());
    }
    expressions.put(provision, parsed.parsedExpression());
  }

  @Override
  public Map<String, @Nullable Object> judge(Sample sample) {
    Map<String, @Nullable Object> results = new HashMap<>();
    if (sample.inPlace()) {
      String id = sample.dossier().enterprises().supplied().get(0).id();
      Map<String, Object> known = variables.get(id);
      if (known == null) {
        known = RecordMaps.open(sample);
        known.put("asOf", Samples.AS_OF);
        variables.put(id, known);
      }
      for (Map.Entry<String, ParsedExpression> expression : expressions.entrySet()) {
        EvaluationResult result = engine.evaluate(expression.getValue(), known);
        if (!result.isSuccess()) {
          throw new IllegalStateException(expression.getKey() + ": " + result.failure().message());
        }
        results.put(expression.getKey(), result.result());
      }
    }
    return results;
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (String provision : expressions.keySet()) {
      Map<?, ?> results = (Map<?, ?>) result;
      Object value = results.get(provision);
      said.put(
          provision,
          results.isEmpty()
              ? Outcome.NOT_APPLICABLE
              : value == null
                  ? Outcome.UNDETERMINED
                  : (Boolean) value ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
    }
    return said;
  }
}
