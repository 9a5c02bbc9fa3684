package io.guiju.quickstart;

import io.guiju.Facts;
import io.guiju.json.FactsJson;
import io.guiju.pack.RulePack;

/** Facts from JSON, as a service takes them in. */
final class JsonFacts {
  private JsonFacts() {}

  // From JSON.
  static Facts facts(RulePack pack) {
    return FactsJson.of(pack)
        .read(
            """
            {"facts": [
              {"type": "Enterprise", "values": {"id": "E1", "place": "330481"}},
              {"type": "AnnualFigures", "values": {"enterpriseId": "E1", "year": 2023,
                "rdExpense": "4800000", "revenue": "100000000"}}
            ]}
            """);
  }
}
