package io.guiju.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.harness.input.Database;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.Fingerprint;
import io.guiju.harness.words.Failure;
import io.guiju.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What has to be the same for a run to go on with what another began. */
final class RunKey {
  private static final String STATE = "run";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};

  private static final Set<String> NAMED = Set.of("pack", "asOf", "settings", "output", "mapping");

  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * @param mapping the file that says what is what
   * @param settings those of the mapping and of the command line
   * @param output what the options say of what is written
   */
  RunKey(RulePack pack, SourceFile mapping, Selection selection, Settings settings, String output) {
    parts.put("pack", pack.id() + " " + pack.version() + " " + pack.digest());
    parts.put("asOf", selection.asOf().toString());
    parts.put("settings", settings.toString());
    parts.put("output", output);
    parts.put("mapping", Fingerprint.of(mapping).sha256());
    for (Input input : selection.inputs()) {
      parts.put(
          input.file().name(),
          input.format() instanceof Database database
              ? database.toString()
              : input.file().shown()
                  + " "
                  + input.format()
                  + " "
                  + Fingerprint.of(input.file()).sha256());
    }
  }

  /**
   * Writes it into a store that is new, or holds it against that of the run that began the store.
   *
   * @throws Failure if they differ; it says in what
   */
  void check(Store store) {
    try {
      String before = store.state(STATE);
      if (before == null) {
        store.say(STATE, JSON.writeValueAsString(parts));
        store.commit();
        return;
      }
      Map<String, String> others = JSON.readValue(before, TEXTS);
      for (String part : parts.keySet()) {
        if (!parts.get(part).equals(others.get(part))) {
          throw Failure.wrong("resume.other." + (isNamed(part) ? part : "file"), part);
        }
      }
      if (others.size() > parts.size()) {
        throw Failure.wrong("resume.other.files");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNamed(String part) {
    return NAMED.contains(part);
  }
}
