package io.guiju.service.web;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
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
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    meters.counter("guiju.refused", "code", refused.code()).increment();
    return ResponseEntity.status(refused.status()).body(ProblemBody.of(refused));
  }

  /** What the harness says of a register or a mapping, in the language asked for. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Failure failure, HttpServletRequest request) {
    String said = Words.in(languages.asked(request)).say(failure.problem());
    return refused(
        Refused.of(HttpStatus.UNPROCESSABLE_CONTENT, "register", said, "Mend it and try again."));
  }

  /** A bug; the log has it without what it was about. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> bug(Exception e) {
    LOG.error("A request failed: {}", mask.trace(e));
    return refused(
        Refused.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "bug",
            "The service has failed on this request.",
            "Its log says where; report it."));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode s,
      WebRequest request) {
    return object(refused(Unreadable.body(e)));
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
    ResponseEntity<Object> answer = object(refused(Unreadable.request(e, status)));
    return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
  }

  private static ResponseEntity<Object> object(ResponseEntity<ProblemDetail> answer) {
    return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
  }
}
