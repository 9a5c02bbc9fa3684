package io.guiju.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes something of each of many items on a number of threads. What is made comes in the order of
 * the items, whatever that number is. Immutable and thread-safe; each run has threads of its own.
 *
 * @param threads how many, beside the calling one
 */
public record InOrder(int threads) {
  private static final int CHUNK = 64;
  private static final int CHUNKS_AHEAD = 4;

  /**
   * @throws IllegalArgumentException if the number is not positive
   */
  public InOrder {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads: give 1 or more");
    }
  }

  /**
   * Goes over all items. They and what is made of them are handled on the calling thread, so
   * neither needs to be thread-safe; items are taken no further ahead than the threads need.
   *
   * @param work done on the threads of the run; what it throws ends the run
   * @param sink gets what was made of each item, in their order
   * @throws CancellationException if the calling thread is interrupted
   */
  public <T, R> void run(
      Iterator<? extends T> items,
      Function<? super T, ? extends R> work,
      Consumer<? super R> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Queue<Future<List<R>>> ahead = new ArrayDeque<>();
      while (items.hasNext()) {
        List<T> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && items.hasNext()) {
          chunk.add(items.next());
        }
        ahead.add(executor.submit(() -> made(chunk, work)));
        if (ahead.size() >= threads * CHUNKS_AHEAD) {
          result(ahead.remove()).forEach(sink);
        }
      }
      while (!ahead.isEmpty()) {
        result(ahead.remove()).forEach(sink);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T, R> List<R> made(List<T> chunk, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(chunk.size());
    for (T item : chunk) {
      results.add(work.apply(item));
    }
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "guiju-batch");
    thread.setDaemon(true);
    return thread;
  }
}
