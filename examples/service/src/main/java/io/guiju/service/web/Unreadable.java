package io.guiju.service.web;

import io.guiju.harness.words.Nearest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body or a request that Spring cannot read where it is wrong. */
final class Unreadable {
  private static final Pattern TOO_DEEP =
      Pattern.compile("(?s)Document nesting depth .*allowed \\((\\d+).*");

  private Unreadable() {}

  static Refused body(HttpMessageNotReadableException e) {
    Throwable cause = e.getMostSpecificCause();
    if (cause instanceof Refused refused) {
      return refused;
    } else if (cause instanceof StreamConstraintsException endless) {
      Matcher deep = TOO_DEEP.matcher(endless.getOriginalMessage());
      return deep.matches()
          ? Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "body.deep", deep.group(1))
          : Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "body.long");
    } else if (cause instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      return json(
              unknown,
              "body.property",
              name,
              new Nearest(
                  name, unknown.getKnownPropertyIds().stream().map(String::valueOf).toList()))
          .with("term", name);
    } else if (cause instanceof MismatchedInputException wrong) {
      return json(wrong, "body.type");
    } else if (cause instanceof DatabindException wrong) {
      return json(wrong, "body.value");
    } else if (cause instanceof JacksonException broken && broken.getLocation() != null) {
      return Refused.of(
          HttpStatus.BAD_REQUEST,
          "json",
          "body.broken",
          broken.getLocation().getLineNr(),
          broken.getLocation().getColumnNr());
    }
    return Refused.of(HttpStatus.BAD_REQUEST, "json", "body.missing");
  }

  private static Refused json(DatabindException e, String key, Object... arguments) {
    String pointer =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null ? step.getIndex() + "" : step.getPropertyName())
            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining());
    return Refused.of(HttpStatus.BAD_REQUEST, "json", key, arguments).with("pointer", pointer);
  }

  static Refused request(Exception e, HttpStatusCode status) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    if (e instanceof MaxUploadSizeExceededException) {
      return Refused.of(HttpStatus.CONTENT_TOO_LARGE, "large", "upload.large");
    } else if (e instanceof MethodArgumentTypeMismatchException wrong) {
      return Refused.wrong("parameter.value", wrong.getName(), String.valueOf(wrong.getValue()))
          .with("term", wrong.getName());
    } else if (e instanceof NoResourceFoundException || e instanceof NoHandlerFoundException) {
      return Refused.unknown("path.unknown");
    } else if (e instanceof HttpRequestMethodNotSupportedException wrong) {
      return Refused.of(known, "http", "http.method", wrong.getMethod());
    } else if (e instanceof HttpMediaTypeNotSupportedException) {
      return Refused.of(known, "http", "http.type");
    } else if (e instanceof MissingServletRequestParameterException missing) {
      return missing(missing.getParameterName());
    } else if (e instanceof MissingServletRequestPartException missing) {
      return missing(missing.getRequestPartName());
    }
    return other(known);
  }

  private static Refused missing(String name) {
    return Refused.wrong("parameter.missing", name).with("term", name);
  }

  /** One that the server refuses before anybody reads it. */
  static Refused other(HttpStatus status) {
    return Refused.of(status, "http", "http.other", status.value());
  }
}
