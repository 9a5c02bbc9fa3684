package io.guiju.service.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/** What is told of a refused request. */
final class ProblemBody {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("wrong", "The request cannot be meant so"),
          Map.entry("unknown", "There is no such thing"),
          Map.entry("json", "The body cannot be read"),
          Map.entry("large", "The request is too large"),
          Map.entry("busy", "The service is busy"),
          Map.entry("full", "The disk is full"),
          Map.entry("time", "It takes too long"),
          Map.entry("key", "An API key is needed"),
          Map.entry("origin", "The request comes from elsewhere"),
          Map.entry("register", "The register cannot be read"),
          Map.entry("state", "It is not in the state for that"),
          Map.entry("pack", "It was made with another pack"),
          Map.entry("http", "The request has the wrong form"),
          Map.entry("bug", "The service has failed"));

  private ProblemBody() {}

  static ProblemDetail of(Refused refused) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(refused.status(), String.valueOf(refused.getMessage()));
    problem.setType(URI.create("urn:guiju:problem:" + refused.code()));
    problem.setTitle(TITLES.getOrDefault(refused.code(), refused.code()));
    refused.more().forEach(problem::setProperty);
    return problem;
  }
}
