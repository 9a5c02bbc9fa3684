package io.guiju.service.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guiju.pack.Language;
import io.guiju.pack.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter.
 *
 * @param list SINGLE, OPEN or CLOSED
 * @param values by the day from which each holds; none where the plan names none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParameterView(
    String id,
    String label,
    @Nullable String unit,
    @Nullable String step,
    String source,
    String list,
    Map<String, List<String>> values) {
  static ParameterView of(Parameter parameter, Language language) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameter.values().forEach((from, value) -> values.put(from.toString(), value));
    return new ParameterView(
        parameter.id(),
        parameter.label().in(language),
        parameter.unit(),
        parameter.step(),
        parameter.source(),
        parameter.list().name(),
        values);
  }
}
