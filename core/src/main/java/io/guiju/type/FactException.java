package io.guiju.type;

/** The facts a host supplied cannot be checked: a key is missing or given twice. */
public final class FactException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public FactException(String message) {
    super(message);
  }
}
