package io.guiju.benchmarks.speed;

import io.guiju.pack.RulePack;
import io.guiju.pack.SealPacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** A pack of any size in a folder, compiled and sealed there as Maven builds one. */
final class MadeUpPack {
  private final Path folder;
  private final ClassLoader loader;

  private MadeUpPack(Path folder) {
    this.folder = folder;
    try {
      // A folder that is not there yet would pass for a jar.
      Files.createDirectories(folder);
      loader =
          new URLClassLoader(new URL[] {folder.toUri().toURL()}, MadeUpPack.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that was built before. */
  static MadeUpPack in(Path folder) {
    return new MadeUpPack(folder);
  }

  /**
   * Builds one.
   *
   * @param conditions what each provision asks of an enterprise
   */
  static MadeUpPack build(Path folder, List<String> conditions) {
    MadeUpPack pack = new MadeUpPack(folder);
    try {
      pack.write(conditions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pack;
  }

  RulePack load() {
    return here(() -> RulePack.load(MadeUpPackText.ID));
  }

  /** Its rules as they were compiled. */
  List<Model> models() {
    List<Model> models = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("META-INF/kie"))) {
      Path list = files.filter(file -> file.endsWith("drools-model")).findFirst().orElseThrow();
      for (String name : Files.readAllLines(list)) {
        if (name.startsWith("io.guiju.")) {
          models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
        }
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(List<String> conditions) throws IOException {
    Map<String, String> written = MadeUpPackText.of(conditions);
    for (Map.Entry<String, String> file : written.entrySet()) {
      file(file.getKey(), file.getValue());
    }
    file(MadeUpPackText.PATH + "/terms.yaml", resource("io/guiju/jiaxing315/terms.yaml"));
    file("META-INF/guiju/packs", MadeUpPackText.PATH);
    compile(written);
    here(
        () -> {
          try {
            SealPacks.main(new String[] {folder.toString(), folder.toString()});
            return folder;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void compile(Map<String, String> written) throws IOException {
    KieFileSystem files = KieServices.get().newKieFileSystem();
    written.forEach(
        (name, text) -> {
          if (name.endsWith(".drl")) {
            files.write("src/main/resources/" + name, text);
          }
        });
    KieBuilder builder =
        KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class") || name.endsWith("drools-model")) {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, module.getBytes(name));
      }
    }
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = MadeUpPack.class.getClassLoader().getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is done where packs are looked for in the folder. */
  private <T> T here(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
