package io.guiju.service.web;

import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.net.URI;
import org.springframework.http.ProblemDetail;

/** What is told of a refused request. */
final class ProblemBody {
  private ProblemBody() {}

  static ProblemDetail of(Refused refused, Language language) {
    Words words = ProblemWords.in(language);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(refused.status(), words.say(refused.detail()));
    problem.setType(URI.create("urn:guiju:problem:" + refused.code()));
    problem.setTitle(words.say("title." + refused.code()));
    problem.setProperty("advice", words.say(refused.advice()));
    refused.more().forEach(problem::setProperty);
    return problem;
  }
}
