package io.guiju.benchmarks.speed;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import io.guiju.Outcome;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Title;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * CEL with what is not known marked as such: it gives true, false, or the names of the values that
 * it would have to know. Amounts are whole numbers and days are counted, for it has neither
 * decimals nor dates without a time; a title that nobody supplied is one more of which nothing is
 * known. A value outside an open list it cannot make unknown, so 2.4.3-a is left out, and 2.6.1-c
 * for the sake of its two joins.
 */
final class Cel implements Contender {
  private static final MapType MAP = MapType.create(SimpleType.STRING, SimpleType.DYN);
  private static final Map<String, CelType> VARIABLES =
      Map.of(
          "enterprise",
          MAP,
          "titles",
          ListType.create(MAP),
          "figures",
          MAP,
          "points",
          MAP,
          "pointsCut",
          SimpleType.INT,
          "asOf",
          SimpleType.INT);
  private static final String VALID = " && t.from <= asOf && t.until >= asOf)";

  private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

  /** Made before anything is timed. */
  private final Map<String, PartialVars> variables = new ConcurrentHashMap<>();

  Cel() {
    CelOptions options = CelOptions.current().enableUnknownTracking(true).build();
    var declaring = CelCompilerFactory.standardCelCompilerBuilder().setOptions(options);
    declaring.setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    VARIABLES.forEach(declaring::addVar);
    CelCompiler compiler = declaring.build();
    CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(options).build();
    program(
        compiler,
        runtime,
        "2.3.1-b",
        "titles.exists(t, t.kind in ['PROVINCIAL_TECHNOLOGY_SME', 'HIGH_AND_NEW_TECHNOLOGY',"
            + " 'ST_LITTLE_GIANT', 'ST_LEADING'] && t.status == 'RECOGNISED'"
            + VALID);
    program(
        compiler,
        runtime,
        "2.3.1-i",
        "titles.exists(t, t.kind in ['SINGLE_CHAMPION', 'HIDDEN_CHAMPION', 'SPECIALISED_AND_NEW',"
            + " 'SPECIALISED_AND_NEW_LITTLE_GIANT'] && t.status in ['RECOGNISED', 'CANDIDATE']"
            + VALID);
    program(compiler, runtime, "2.5.3-e", "points.there && points.points >= pointsCut");
    program(compiler, runtime, "2.6.1-f", "enterprise.cooperation || enterprise.exchange");
    program(
        compiler, runtime, "3.2-c", "figures.there && figures.rdExpense * 20 > figures.revenue");
  }

  private void program(
      CelCompiler compiler, CelRuntime runtime, String provision, String expression) {
    try {
      programs.put(provision, runtime.createProgram(compiler.compile(expression).getAst()));
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(provision, e);
    }
  }

  @Override
  public Map<String, Object> judge(Sample sample) {
    Map<String, Object> results = new HashMap<>();
    if (sample.inPlace()) {
      String id = sample.dossier().enterprises().supplied().get(0).id();
      PartialVars known = variables.get(id);
      if (known == null) {
        known = variables(sample);
        variables.put(id, known);
      }
      try {
        for (Map.Entry<String, CelRuntime.Program> program : programs.entrySet()) {
          results.put(program.getKey(), program.getValue().eval(known));
        }
      } catch (CelEvaluationException e) {
        throw new IllegalStateException(sample.records().toString(), e);
      }
    }
    return results;
  }

  @Override
  public Map<String, Outcome> said(Object result) {
    Map<String, Outcome> said = new LinkedHashMap<>();
    for (String provision : programs.keySet()) {
      Object value = ((Map<?, ?>) result).get(provision);
      said.put(
          provision,
          value == null
              ? Outcome.NOT_APPLICABLE
              : value instanceof CelUnknownSet
                  ? Outcome.UNDETERMINED
                  : (Boolean) value ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
    }
    return said;
  }

  /** The values of a record, and which of them nobody knows. */
  private static final class Values {
    private final Map<String, Object> known = new HashMap<>();
    private final List<CelAttributePattern> unknown = new ArrayList<>();

    Map<String, Object> of(String variable, Map<String, @Nullable Object> values) {
      CelAttributePattern pattern = CelAttributePattern.create(variable);
      Map<String, Object> map = of(pattern, values);
      known.put(variable, map);
      return map;
    }

    Map<String, Object> of(CelAttributePattern holder, Map<String, @Nullable Object> values) {
      Map<String, Object> map = new HashMap<>();
      values.forEach(
          (name, value) -> {
            if (value == null) {
              unknown.add(holder.qualify(Qualifier.ofString(name)));
            } else {
              map.put(name, value);
            }
          });
      return map;
    }
  }

  private static PartialVars variables(Sample sample) {
    Values values = new Values();
    Enterprise enterprise = sample.dossier().enterprises().supplied().get(0);
    Map<String, @Nullable Object> of = new HashMap<>();
    of.put("cooperation", enterprise.internationalCooperation());
    of.put("exchange", enterprise.internationalExchange());
    values.of("enterprise", of);
    titles(values, sample);
    AnnualFigures figures = first(sample.dossier().figures().supplied());
    Map<String, @Nullable Object> spent = new HashMap<>();
    spent.put("there", there(figures, sample.dossier().figures().complete()));
    spent.put("rdExpense", figures == null ? null : whole(figures.rdExpense()));
    spent.put("revenue", figures == null ? null : whole(figures.revenue()));
    values.of("figures", spent);
    InnovationPoints points = first(sample.dossier().points().supplied());
    Map<String, @Nullable Object> scored = new HashMap<>();
    scored.put("there", there(points, sample.dossier().points().complete()));
    scored.put("points", points == null ? null : whole(points.points()));
    values.of("points", scored);
    values.unknown.add(CelAttributePattern.create("pointsCut"));
    values.known.put("asOf", Samples.AS_OF.toEpochDay());
    return PartialVars.of(values.known, values.unknown.toArray(new CelAttributePattern[0]));
  }

  private static void titles(Values values, Sample sample) {
    List<Map<String, Object>> titles = new ArrayList<>();
    CelAttributePattern all = CelAttributePattern.create("titles");
    for (Title title : sample.dossier().titles().supplied()) {
      Map<String, @Nullable Object> of = new HashMap<>();
      of.put("kind", title.kind() == null ? null : title.kind().name());
      of.put("status", title.status() == null ? null : title.status().name());
      of.put("from", day(title.validFrom()));
      of.put("until", day(title.validUntil()));
      titles.add(values.of(all.qualify(Qualifier.ofInt(titles.size())), of));
    }
    if (!sample.dossier().titles().complete()) {
      values.unknown.add(all.qualify(Qualifier.ofInt(titles.size())));
      titles.add(Map.of());
    }
    values.known.put("titles", titles);
  }

  private static <T> @Nullable T first(List<T> facts) {
    return facts.isEmpty() ? null : facts.get(0);
  }

  private static @Nullable Boolean there(@Nullable Object fact, boolean complete) {
    return fact != null ? Boolean.TRUE : complete ? Boolean.FALSE : null;
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : (Long) day.toEpochDay();
  }

  private static @Nullable Long whole(@Nullable BigDecimal amount) {
    return amount == null ? null : (Long) amount.longValueExact();
  }
}
