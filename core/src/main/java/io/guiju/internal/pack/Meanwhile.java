package io.guiju.internal.pack;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done by another thread while its caller goes on. */
final class Meanwhile<T> {
  private final FutureTask<T> task;

  private Meanwhile(Callable<T> work) {
    task = new FutureTask<>(work);
  }

  static <T> Meanwhile<T> begin(Callable<T> work) {
    Meanwhile<T> meanwhile = new Meanwhile<>(work);
    Thread thread = new Thread(meanwhile.task, "guiju-load");
    thread.setDaemon(true);
    thread.start();
    return meanwhile;
  }

  /** What came of it; a thread that is interrupted waits all the same, and stays interrupted. */
  T done() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
