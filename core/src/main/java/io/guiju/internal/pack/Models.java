package io.guiju.internal.pack;

import io.guiju.pack.PackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.model.Model;

/** The rules of a pack as Drools compiled them: hundreds of classes, half the time of loading. */
final class Models {
  private final List<FutureTask<Model>> loading;

  private Models(List<FutureTask<Model>> loading) {
    this.loading = loading;
  }

  /**
   * Begins to load them while the caller goes on.
   *
   * @param classes that Drools generated, one for each package
   */
  static Models loading(String folder, List<String> classes) {
    ClassLoader loader = Resources.loader();
    List<FutureTask<Model>> loading =
        classes.stream().map(name -> new FutureTask<>(() -> model(folder, name, loader))).toList();
    Thread thread = new Thread(() -> loading.forEach(FutureTask::run), "guiju-rules");
    thread.setDaemon(true);
    thread.start();
    return new Models(loading);
  }

  /**
   * All of them. The caller loads along, from the other end.
   *
   * @throws PackException if one cannot be loaded
   */
  List<Model> loaded() {
    for (int i = loading.size() - 1; i >= 0; i--) {
      loading.get(i).run();
    }
    List<Model> loaded = new ArrayList<>();
    for (FutureTask<Model> model : loading) {
      loaded.add(loaded(model));
    }
    return loaded;
  }

  private static Model loaded(FutureTask<Model> model) {
    try {
      return model.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof PackException refused ? refused : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Model model(String folder, String className, ClassLoader loader) {
    try {
      return (Model) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new PackException(
          folder
              + Seal.FILE
              + ": the compiled rules "
              + className
              + " cannot be loaded ("
              + e
              + "): build the pack again");
    }
  }
}
