package io.guiju.service.setting;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps ids and names out of the log, unless the operator wants them. */
@Component
public class LogMask {
  private static final int SHOWN = 2;

  private final boolean masks;

  public LogMask(ServiceSettings settings) {
    this.masks = settings.mask();
  }

  /** An id or a name: its ends alone where it is long enough to hide the rest. */
  public String of(String text) {
    if (!masks) {
      return text;
    }
    return text.length() < 4 * SHOWN
        ? "***"
        : text.substring(0, SHOWN) + "***" + text.substring(text.length() - SHOWN);
  }

  /** Where something went wrong; what it says of it may name whom it is about. */
  public String trace(Throwable e) {
    String message = masks ? "" : ": " + e.getMessage();
    String frames =
        Arrays.stream(e.getStackTrace())
            .limit(12)
            .map(f -> "\n\tat " + f)
            .collect(Collectors.joining());
    Throwable cause = e.getCause();
    return e.getClass().getName()
        + message
        + frames
        + (cause == null ? "" : "\nby " + trace(cause));
  }
}
