package io.guiju.benchmarks.speed;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.QLResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * QLExpress 4 with its trace, which tells the value of each part of an expression that was
 * evaluated; scripts are compiled once and cached. It knows true and false: where the plan leaves a
 * number open it has nothing to say, so 2.5.3-e is left out.
 */
final class QlExpress extends SatisfiedOnly {
  private static final String VALID =
      " && t.from != null && t.from <= asOf && t.until != null && t.until >= asOf).length > 0";
  private static final Map<String, String> EXPRESSIONS = expressions();

  private final Express4Runner runner =
      new Express4Runner(InitOptions.builder().traceExpression(true).build());
  private final QLOptions options =
      QLOptions.builder().cache(true).traceExpression(true).precise(true).build();

  /** Made before anything is timed. */
  private final Map<String, Map<String, Object>> variables = new ConcurrentHashMap<>();

  QlExpress() {
    super(EXPRESSIONS.keySet());
  }

  private static Map<String, String> expressions() {
    Map<String, String> expressions = new LinkedHashMap<>();
    expressions.put(
        "2.3.1-b",
        "titles.filter(t -> t.kind in ['PROVINCIAL_TECHNOLOGY_SME', 'HIGH_AND_NEW_TECHNOLOGY',"
            + " 'ST_LITTLE_GIANT', 'ST_LEADING'] && t.status == 'RECOGNISED'"
            + VALID);
    expressions.put(
        "2.3.1-i",
        "titles.filter(t -> t.kind in ['SINGLE_CHAMPION', 'HIDDEN_CHAMPION',"
            + " 'SPECIALISED_AND_NEW', 'SPECIALISED_AND_NEW_LITTLE_GIANT']"
            + " && t.status in ['RECOGNISED', 'CANDIDATE']"
            + VALID);
    expressions.put(
        "2.4.3-a",
        "titles.filter(t -> t.kind in ['EAGLE', 'SINGLE_CHAMPION',"
            + " 'SPECIALISED_AND_NEW_LITTLE_GIANT'] && t.status == 'RECOGNISED'"
            + VALID);
    expressions.put(
        "2.6.1-c",
        "builders.filter(b -> b.organisation == enterprise.id && platforms.filter(p ->"
            + " p.id == b.platform && p.rdInstitution == true && p.territory == 'FOREIGN'"
            + ").length > 0).length > 0");
    expressions.put("2.6.1-f", "enterprise.cooperation == true || enterprise.exchange == true");
    expressions.put(
        "3.2-c",
        "figures.filter(f -> f.rdExpense != null && f.revenue != null"
            + " && f.rdExpense * 20 > f.revenue).length > 0");
    return expressions;
  }

  @Override
  public Map<String, QLResult> judge(Sample sample) {
    Map<String, QLResult> results = new HashMap<>();
    if (sample.inPlace()) {
      String id = sample.dossier().enterprises().supplied().get(0).id();
      Map<String, Object> known = variables.get(id);
      if (known == null) {
        known = RecordMaps.supplied(sample);
        known.put("asOf", Samples.AS_OF);
        variables.put(id, known);
      }
      for (Map.Entry<String, String> expression : EXPRESSIONS.entrySet()) {
        results.put(expression.getKey(), runner.execute(expression.getValue(), known, options));
      }
    }
    return results;
  }

  @Override
  Set<?> satisfied(Object result) {
    Set<String> satisfied = new HashSet<>();
    ((Map<?, ?>) result)
        .forEach(
            (provision, value) -> {
              if (Boolean.TRUE.equals(((QLResult) value).getResult())) {
                satisfied.add((String) provision);
              }
            });
    return satisfied;
  }
}
