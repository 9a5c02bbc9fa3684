package io.guiju.json;

import io.guiju.Facts;
import io.guiju.Judgement;
import io.guiju.Provenance;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import java.util.Map;

/**
 * Reads the facts of one record as JSON, with values as assessments have them. This class is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * {
 *   "facts": [
 *     {
 *       "type": "Enterprise",
 *       "values": {"id": "E1", "place": "330481"},
 *       "provenance": {"source": "AUTHORITATIVE", "readOn": "2024-06-30"}
 *     }
 *   ],
 *   "complete": ["Title"]
 * }
 * }</pre>
 */
public final class FactsJson {
  private static final Shape DOCUMENT = Shape.of("facts").maybe("complete");
  private static final Shape FACT = Shape.of("type", "values").maybe("provenance", "judgements");

  private final Known known;

  private FactsJson(RulePack pack) {
    this.known = new Known(pack);
  }

  public static FactsJson of(RulePack pack) {
    return new FactsJson(pack);
  }

  /**
   * The facts that a document holds.
   *
   * @throws IllegalArgumentException if it cannot be read; the message begins with the place, as a
   *     JSON pointer, and says what could stand there
   */
  public Facts read(String json) {
    Json in = JsonReader.parse(json).shaped(DOCUMENT);
    Facts.Builder facts = Facts.builder();
    in.get("facts").list(fact -> add(fact.shaped(FACT), facts));
    in.find(
        "complete", complete -> complete.list(type -> facts.complete(record(known.type(type)))));
    return facts.build();
  }

  private Facts.Builder add(Json in, Facts.Builder facts) {
    FactType type = known.type(in.get("type"));
    Json written = in.get("values");
    Map<String, Object> values = Known.values(type, written);
    Provenance provenance = in.find("provenance", GroundJson::provenance);
    Record fact = written.check(() -> (Record) type.create(values));
    written.check(() -> facts.add(fact, provenance == null ? Provenance.UNSAID : provenance));
    in.find("judgements", judgements -> judge(judgements, fact, facts));
    return facts;
  }

  private static Facts.Builder judge(Json in, Record fact, Facts.Builder facts) {
    in.map()
        .forEach(
            (term, written) -> {
              Judgement judgement = GroundJson.judgement(written);
              written.check(() -> facts.judged(fact, term, judgement));
            });
    return facts;
  }

  private static Class<? extends Record> record(FactType type) {
    return type.type().asSubclass(Record.class);
  }
}
