package io.guiju.service;

/** Requests that the tests share. */
final class Bodies {
  private Bodies() {}

  /** An enterprise that spends 3.4 % of its revenue on R&D. */
  static String enterprise(String id) {
    return """
        {"asOf": "2024-12-31", "facts": [
          {"type": "Enterprise", "values": {"id": "%1$s", "name": "示例柔性电子有限公司", "place": "330481"}},
          {"type": "AnnualFigures", "values": {"enterpriseId": "%1$s", "year": 2023,
            "rdExpense": "3400000", "revenue": "100000000"}}]}
        """
        .formatted(id);
  }

  static String enterpriseThen(String id, String then) {
    String body = enterprise(id).strip();
    return body.substring(0, body.length() - 1) + ", \"then\": " + then + "}";
  }
}
