package io.guiju.service.web;

import io.guiju.pack.Advice;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body or a request that Spring cannot read where it is wrong. */
final class Unreadable {
  private static final String SHAPE = "See the shape of the request at /v3/api-docs.";

  private Unreadable() {}

  static Refused body(HttpMessageNotReadableException e) {
    Throwable cause = e.getMostSpecificCause();
    if (cause instanceof Refused refused) {
      return refused;
    } else if (cause instanceof StreamConstraintsException) {
      return Refused.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "large",
          "The body is too long or nested too deep.",
          "The limits stand in /v3/api-docs; ask in several requests.");
    } else if (cause instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      return json(
              unknown,
              "There is no property '" + name + "'.",
              Advice.nearest(
                  name, unknown.getKnownPropertyIds().stream().map(String::valueOf).toList()))
          .with("term", name);
    } else if (cause instanceof MismatchedInputException wrong) {
      return json(wrong, "This value has another type.", SHAPE);
    } else if (cause instanceof DatabindException wrong) {
      return json(wrong, wrong.getOriginalMessage(), SHAPE);
    } else if (cause instanceof JacksonException broken) {
      String where =
          broken.getLocation() == null
              ? ""
              : ", in line "
                  + broken.getLocation().getLineNr()
                  + ", column "
                  + broken.getLocation().getColumnNr();
      return Refused.of(
          HttpStatus.BAD_REQUEST,
          "json",
          "This is not JSON" + where + ".",
          "Send one document; each name once in its object, each number in plain digits.");
    }
    return Refused.of(HttpStatus.BAD_REQUEST, "json", "The body is missing or broken.", SHAPE);
  }

  private static Refused json(DatabindException e, String detail, String advice) {
    String pointer =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null ? step.getIndex() + "" : step.getPropertyName())
            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining());
    return Refused.of(HttpStatus.BAD_REQUEST, "json", detail, advice).with("pointer", pointer);
  }

  static Refused request(Exception e, HttpStatusCode status) {
    if (e instanceof MaxUploadSizeExceededException) {
      return Refused.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "large",
          "The upload is too large.",
          "The limits stand in /v3/api-docs; upload fewer files, or use the command line.");
    }
    if (e instanceof MethodArgumentTypeMismatchException wrong) {
      return Refused.wrong(wrong.getName() + " is '" + wrong.getValue() + "'.", SHAPE)
          .with("term", wrong.getName());
    }
    HttpStatus known = HttpStatus.valueOf(status.value());
    String detail = e instanceof ErrorResponse error ? error.getBody().getDetail() : null;
    return Refused.of(known, "http", detail == null ? known.getReasonPhrase() : detail, SHAPE);
  }
}
