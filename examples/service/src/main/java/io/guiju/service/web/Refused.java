package io.guiju.service.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is not answered, with what to tell who asked. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient Map<String, Object> more = new LinkedHashMap<>();

  private Refused(HttpStatus status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  /**
   * @param code the kind of problem in one word
   * @param detail what is wrong, and why
   * @param advice what to do
   */
  public static Refused of(HttpStatus status, String code, String detail, String advice) {
    return new Refused(status, code, detail).with("advice", advice);
  }

  /** There is nothing of this name. */
  public static Refused unknown(String what, Object id, String advice) {
    return of(HttpStatus.NOT_FOUND, "unknown", "There is no " + what + " '" + id + "'.", advice);
  }

  /** Something in the request cannot be meant. */
  public static Refused wrong(String detail, String advice) {
    return of(HttpStatus.BAD_REQUEST, "wrong", detail, advice);
  }

  /** What the library says of a place in the request. */
  public static Refused at(String prefix, IllegalArgumentException e) {
    return Message.of(prefix, String.valueOf(e.getMessage())).refused();
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

  Map<String, Object> more() {
    return more;
  }
}
