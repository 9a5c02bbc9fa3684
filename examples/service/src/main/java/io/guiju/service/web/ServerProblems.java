package io.guiju.service.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the server itself refuses, before a filter sees it, as a problem instead of its page. */
@Component
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final JsonMapper json;
  private final Languages languages;

  ServerProblems(JsonMapper json, Languages languages) {
    this.json = json;
    this.languages = languages;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          StandardHost host = (StandardHost) context.getParent();
          host.setErrorReportValveClass(Report.class.getName());
          host.getPipeline().addValve(new Report(json, languages));
        });
  }

  /** The server makes none of its own where the host has one of the class that is set. */
  private static final class Report extends ErrorReportValve {
    private final JsonMapper json;
    private final Languages languages;

    Report(JsonMapper json, Languages languages) {
      this.json = json;
      this.languages = languages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      if (status == null
          || !status.isError()
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      String path = Objects.requireNonNullElse(request.getRequestURI(), "");
      Refused refused =
          Gate.isOdd(path) ? Refused.of(status, "http", "path.odd") : Unreadable.other(status);
      SafeHeaders.set(response, path);
      try {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        Writer writer = response.getReporter();
        if (writer != null) {
          writer.write(
              json.writeValueAsString(ProblemBody.of(refused, languages.ofProblems(request))));
          response.finishResponse();
        }
      } catch (IOException e) {
        container.getLogger().debug("Nobody takes the answer any more", e);
      }
    }
  }
}
