package io.guiju.internal.pack;

import io.guiju.pack.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the {@code parameters.yaml} of a section. */
final class ParameterReader {
  private ParameterReader() {}

  static List<Parameter> read(Yaml file) {
    List<Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, Yaml> entry : file.map().entrySet()) {
      Yaml yaml = entry.getValue();
      yaml.map(Set.of("zh", "en", "unit", "step", "source", "list", "values"));
      @Nullable Yaml list = yaml.find("list");
      parameters.add(
          new Parameter(
              entry.getKey(),
              yaml.bilingual(),
              yaml.findText("unit"),
              yaml.findText("step"),
              yaml.get("source").text(),
              list == null ? Parameter.Listing.SINGLE : list.constant(Parameter.Listing.class),
              values(yaml)));
    }
    return parameters;
  }

  private static NavigableMap<LocalDate, List<String>> values(Yaml parameter) {
    NavigableMap<LocalDate, List<String>> values = new TreeMap<>();
    for (Yaml dated : parameter.listAt("values")) {
      dated.map(Set.of("from", "value"));
      List<String> written = dated.get("value").texts();
      if (values.put(dated.get("from").date(), written) != null) {
        throw dated.error(
            "A second value from "
                + dated.get("from").text()
                + " on: a day has one value; remove one or correct its date");
      }
    }
    return values;
  }
}
