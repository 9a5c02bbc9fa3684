package io.guiju.service.web;

import io.guiju.harness.words.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is not answered, with what to tell who asked, not yet in words. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final Problem detail;
  private final Problem advice;
  private final transient Map<String, Object> more = new LinkedHashMap<>();

  private Refused(HttpStatus status, String code, Problem detail, Problem advice) {
    super(detail.key());
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.advice = advice;
  }

  /**
   * @param code the kind of problem in one word
   * @param key what is wrong, and why; with {@code .advice} after it what to do
   * @param arguments what both sentences name
   */
  public static Refused of(HttpStatus status, String code, String key, Object... arguments) {
    return of(status, code, Problem.of(key, arguments), Problem.of(key + ".advice", arguments));
  }

  static Refused of(HttpStatus status, String code, Problem detail, Problem advice) {
    return new Refused(status, code, detail, advice);
  }

  /** There is nothing of this name. */
  public static Refused unknown(String key, Object... arguments) {
    return of(HttpStatus.NOT_FOUND, "unknown", key, arguments);
  }

  /** Something in the request cannot be meant. */
  public static Refused wrong(String key, Object... arguments) {
    return of(HttpStatus.BAD_REQUEST, "wrong", key, arguments);
  }

  /**
   * A value that cannot be taken, for a reason that the harness gives.
   *
   * @param pointer where in the request, as a JSON pointer
   * @param advice the key of what to do
   */
  public static Refused unfit(String pointer, Problem why, String advice) {
    return of(HttpStatus.BAD_REQUEST, "wrong", why, Problem.of(advice))
        .with("pointer", pointer)
        .with("term", pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** What the library says of a place in the request. */
  public static Refused at(String prefix, IllegalArgumentException e) {
    return Message.of(prefix, String.valueOf(e.getMessage())).refused();
  }

  /** What the library says of a date. */
  public static Refused date(String pointer, IllegalArgumentException e) {
    return unfit(pointer, Sayings.of(e.getMessage() + "."), "date.advice");
  }

  /** The same with one more thing to tell; nothing where there is no value. */
  public Refused with(String name, @Nullable Object value) {
    if (value != null) {
      more.put(name, value);
    }
    return this;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  Problem detail() {
    return detail;
  }

  Problem advice() {
    return advice;
  }

  Map<String, Object> more() {
    return more;
  }
}
