package io.guiju.service.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds two documents of the library against each other, of whatever packs they are. */
final class Documents {
  private static final JsonMapper JSON = new JsonMapper();

  private record About(String provision, String type, List<String> key) {}

  private Documents() {}

  static List<Replay.Change> changes(String before, String now) {
    Map<About, JsonNode> others = findings(now);
    List<Replay.Change> changes = new ArrayList<>();
    findings(before)
        .forEach(
            (about, finding) -> {
              JsonNode other = others.remove(about);
              if (!finding.equals(other)) {
                changes.add(change(about, finding, other));
              }
            });
    others.forEach((about, other) -> changes.add(change(about, null, other)));
    return changes;
  }

  private static Map<About, JsonNode> findings(String document) {
    Map<About, JsonNode> findings = new LinkedHashMap<>();
    for (JsonNode finding : JSON.readTree(document).path("findings")) {
      JsonNode subject = finding.path("subject");
      List<String> key = new ArrayList<>();
      subject.path("key").forEach(part -> key.add(part.asString()));
      findings.put(
          new About(finding.path("provision").asString(), subject.path("type").asString(), key),
          finding);
    }
    return findings;
  }

  private static Replay.Change change(
      About about, @Nullable JsonNode before, @Nullable JsonNode now) {
    String was = before == null ? "" : before.path("outcome").asString();
    String is = now == null ? "" : now.path("outcome").asString();
    String what =
        before == null ? "NEW" : now == null ? "GONE" : was.equals(is) ? "REASONS" : "OUTCOME";
    return new Replay.Change(about.provision(), about.type(), about.key(), what, was, is);
  }
}
