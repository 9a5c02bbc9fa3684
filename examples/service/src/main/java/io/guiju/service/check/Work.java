package io.guiju.service.check;

import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.web.Refused;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what takes time on a few threads: who finds too many waiting is told at once. */
@Component
public class Work {
  private final ThreadPoolExecutor threads;
  private final Duration time;

  @Autowired
  Work(ServiceSettings settings) {
    this(settings.threads(), settings.limits().waiting(), settings.limits().time());
  }

  /** Apart from the work that answers about facts. */
  public Work(int threads, int waiting, Duration time) {
    this.time = time;
    this.threads =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting));
  }

  /** What the work gives, unless it takes too long: what has not begun by then never does. */
  public <T> T within(Callable<T> work) {
    return within(work, Work::late);
  }

  /**
   * @param late what is said where it takes longer than the time
   */
  public <T> T within(Callable<T> work, Function<Duration, Refused> late) {
    Future<T> result = submit(work);
    try {
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw late.apply(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw busy();
    }
  }

  private static Refused late(Duration time) {
    return Refused.of(HttpStatus.SERVICE_UNAVAILABLE, "time", "work.time", time.toSeconds());
  }

  private static Refused busy() {
    return Refused.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "work.busy");
  }

  @PreDestroy
  public void stop() {
    threads.shutdown();
  }
}
