package io.guiju.json;

import io.guiju.Finding;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a finding is about, with all that is known of it. */
record SubjectJson(FactKey key, Object fact) {
  private static final Shape SUBJECT = Shape.of("type", "key", "facts");

  static Entries write(Finding finding, Used used) {
    FactType type = finding.key().type();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Property component : type.components()) {
      Object value = component.of(finding.subject());
      if (value != null) {
        values.put(component.name(), value);
      }
    }
    return used.fact(finding.key()).put("facts", used.values(type, values));
  }

  /**
   * @param type what its provision is about
   */
  static SubjectJson read(Json in, FactType type) {
    in.shaped(SUBJECT);
    in.get("type").require(type.name(), "that is what the provision is about");
    FactKey key = Known.key(type, in.get("key"));
    Json facts = in.get("facts");
    Map<String, Object> values = Known.values(type, facts);
    return facts.check(
        () -> {
          Object fact = type.create(values);
          if (!type.keyOf(fact).equals(key)) {
            throw new IllegalArgumentException(
                "The facts are of " + type.keyOf(fact) + ", not of " + key + ": write its own");
          }
          return new SubjectJson(key, fact);
        });
  }
}
