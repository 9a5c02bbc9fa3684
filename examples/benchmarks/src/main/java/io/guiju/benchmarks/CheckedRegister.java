package io.guiju.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.benchmarks.MadeUpRegister.Known;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a check left of a register.
 *
 * @param phases how long each took, in milliseconds and in their order
 */
record CheckedRegister(Known found, long assessed, Map<String, Long> phases) {
  static CheckedRegister of(Path report) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode summary = json.readTree(report.resolve("summary.json").toFile());
    JsonNode records = summary.get("records");
    Map<String, Long> phases = new LinkedHashMap<>();
    json.readTree(report.resolve("run.json").toFile())
        .at("/when/phases")
        .properties()
        .forEach(phase -> phases.put(phase.getKey(), phase.getValue().longValue()));
    return new CheckedRegister(
        new Known(
            records.get("read").longValue(),
            records.get("rejected").longValue(),
            records.get("unchecked").longValue(),
            summary.at("/provisions/" + MadeUpRegister.PROVISION + "/SATISFIED").longValue()),
        records.get("assessed").longValue(),
        phases);
  }

  boolean agrees(Known known) {
    return found.equals(known) && assessed + found.rejected() + found.unchecked() == found.read();
  }
}
