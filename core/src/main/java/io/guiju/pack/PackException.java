package io.guiju.pack;

/** A pack cannot be loaded; the author of the pack must act. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PackException(String message) {
    super(message);
  }

  /**
   * @param resource the file of the pack
   * @param line its line, from 1
   * @param problem what is wrong, and what to do
   */
  public PackException(String resource, int line, String problem) {
    super(resource + ":" + line + ": " + problem);
  }
}
