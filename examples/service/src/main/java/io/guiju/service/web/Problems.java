package io.guiju.service.web;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import io.guiju.service.setting.LogMask;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as a problem (RFC 9457): what is wrong, where, and what to do. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final LogMask mask;
  private final MeterRegistry meters;
  private final Languages languages;

  Problems(LogMask mask, MeterRegistry meters, Languages languages) {
    this.mask = mask;
    this.meters = meters;
    this.languages = languages;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
    meters.counter("guiju.refused", "code", refused.code()).increment();
    return ResponseEntity.status(refused.status())
        .body(ProblemBody.of(refused, languages.ofRead(request)));
  }

  /** What the harness says of a register or a mapping. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Failure failure, HttpServletRequest request) {
    return refused(
        Refused.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "register",
            failure.problem(),
            Problem.of("register.advice")),
        request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> broken(MultipartException e, HttpServletRequest request) {
    return refused(Refused.of(HttpStatus.BAD_REQUEST, "http", "form.broken"), request);
  }

  /** A bug; the log has it without what it was about. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> bug(Exception e, HttpServletRequest request) {
    LOG.error("A request failed: {}", mask.trace(e));
    return refused(Refused.of(HttpStatus.INTERNAL_SERVER_ERROR, "bug", "service.bug"), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode s,
      WebRequest request) {
    return object(Unreadable.body(e), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (request instanceof ServletWebRequest servlet
        && servlet.getResponse() != null
        && servlet.getResponse().isCommitted()) {
      return null;
    }
    ResponseEntity<Object> answer = object(Unreadable.request(e, status), request);
    return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
  }

  private ResponseEntity<Object> object(Refused refused, WebRequest request) {
    ResponseEntity<ProblemDetail> answer =
        refused(refused, ((ServletWebRequest) request).getRequest());
    return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
  }
}
