package io.guiju.service.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the service, each time about another made-up enterprise. */
final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FACTS =
      """
      {"asOf": "2024-12-31", "complete": ["Title"], "facts": [
        {"type": "Enterprise", "values": {"id": "L%1$d", "name": "示例%1$d", "place": "330481"}},
        {"type": "AnnualFigures", "values": {"enterpriseId": "L%1$d", "year": 2023,
          "rdExpense": "%2$d00000", "revenue": "100000000"}},
        {"type": "Title", "values": {"id": "LT%1$d", "enterpriseId": "L%1$d",
          "kind": "HIGH_AND_NEW_TECHNOLOGY", "status": "RECOGNISED", "validFrom": "2022-12-01",
          "validUntil": "2025-11-30"}}]}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Options options;

  Asking(Options options) {
    this.options = options;
  }

  /** Whether anything answers there. */
  boolean isAnswered() throws InterruptedException {
    try {
      client.send(request("/actuator/health/liveness").build(), BodyHandlers.discarding());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Asks once; returns the status of the answer. */
  int ask(String what, long number) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path(what, number));
    if (!what.equals("read")) {
      request
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(FACTS.formatted(number, number % 100)));
    }
    return client.send(request.build(), BodyHandlers.ofByteArray()).statusCode();
  }

  private static String path(String what, long number) {
    return switch (what) {
      case "assess" -> "/api/assessments";
      case "explain" -> "/api/explain";
      default -> "/api/provisions/" + (number % 2 == 0 ? "3.2-c" : "2.4.3-a");
    };
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(options.url() + path)).timeout(PATIENCE);
    if (options.key() != null) {
      request.header("X-API-Key", options.key());
    }
    return request;
  }

  /** The heap in use, in MB; -1 where the service does not say. */
  long heap() throws InterruptedException {
    try {
      String said =
          client
              .send(
                  request("/actuator/metrics/jvm.memory.used?tag=area:heap").build(),
                  BodyHandlers.ofString())
              .body();
      Matcher value = Pattern.compile("\"value\":([0-9.E]+)").matcher(said);
      return value.find() ? new BigDecimal(value.group(1)).longValue() / (1024 * 1024) : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
