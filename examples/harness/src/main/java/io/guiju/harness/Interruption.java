package io.guiju.harness;

/** Says how a run that is interrupted can be gone on with; says nothing where it ends by itself. */
final class Interruption implements AutoCloseable {
  private final Console console;
  private final String advice;
  private final Thread hook = new Thread(this::tell, "guiju-interrupted");

  Interruption(Console console, String advice) {
    this.console = console;
    this.advice = advice;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void tell() {
    console.err().println("guiju: " + advice);
    console.err().flush();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook has spoken.
    }
  }
}
