package io.guiju.jiaxing315;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Outcome;
import io.guiju.facts.Enterprise;
import io.guiju.pack.RulePack;
import io.guiju.type.Place;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A host's thread may have a context class loader that knows nothing of Drools. */
class ContextClassLoaderTest {
  /** What a host does, with classes of its own: those of the tests have met Drools before. */
  public static final class Host implements Callable<Boolean> {
    @Override
    public Boolean call() {
      return ComplianceChecker.builder(RulePack.load("jiaxing315"))
          .crossCheck(CrossCheck.always())
          .build()
          .check(
              Facts.of(new Enterprise("E1", null, new Place("330481"))), LocalDate.of(2024, 12, 31))
          .findings()
          .stream()
          .noneMatch(finding -> finding.outcome() == Outcome.ERROR);
    }
  }

  @Test
  void a_session_is_made_whatever_context_class_loader_a_thread_has() throws Exception {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(ContextClassLoaderTest::url)
            .toArray(URL[]::new);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Callable<?> host =
          (Callable<?>) own.loadClass(Host.class.getName()).getConstructor().newInstance();
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      assertThat(host.call()).isEqualTo(true);
      assertThat(thread.getContextClassLoader()).isEqualTo(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(String file) {
    try {
      return Path.of(file).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
