package io.guiju.internal.network;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * KieBases of the same rules, made when they are needed. Each is used by one thread at a time:
 * sharing one before every rule has fired on it can lose findings.
 */
final class KieBases {
  private final Collection<Model> models;
  private final ConcurrentLinkedQueue<KieBase> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors());

  KieBases(Collection<Model> models) {
    this.models = models;
  }

  <T> T use(Function<KieBase, T> work) {
    permits.acquireUninterruptibly();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Drools finds its parts by the context class loader, and a host's thread may have any.
    thread.setContextClassLoader(KieBaseBuilder.class.getClassLoader());
    try {
      KieBase taken = idle.poll();
      KieBase base = taken != null ? taken : KieBaseBuilder.createKieBaseFromModel(models);
      try {
        return work.apply(base);
      } finally {
        idle.add(base);
      }
    } finally {
      thread.setContextClassLoader(before);
      permits.release();
    }
  }
}
