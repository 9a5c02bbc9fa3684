package io.guiju.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Rules that a test writes in place, compiled in memory as the build compiles those of a pack. */
public final class CompiledDrl {
  private final InternalKieModule module;
  private final ClassLoader loader;

  private CompiledDrl(InternalKieModule module) {
    this.module = module;
    this.loader = new Classes();
  }

  /**
   * @param drl the text of each DRL package by its name
   */
  public static CompiledDrl of(Map<String, String> drl) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    drl.forEach(
        (name, text) ->
            files.write(
                "src/main/resources/" + name.replace('.', '/') + "/rules.drl",
                "package " + name + "\n" + text));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalArgumentException(
          builder.getResults().getMessages(Message.Level.ERROR).stream()
              .map(Message::toString)
              .collect(Collectors.joining("\n")));
    }
    return new CompiledDrl((InternalKieModule) builder.getKieModule());
  }

  /** The model of a DRL package. */
  public Model model(String name) {
    try {
      String model = models().filter(m -> m.startsWith(name + ".")).findFirst().orElseThrow();
      return (Model) loader.loadClass(model).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<String> models() {
    Optional<String> list =
        module.getFileNames().stream().filter(name -> name.endsWith("drools-model")).findFirst();
    return new String(module.getBytes(list.orElseThrow()), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank());
  }

  /** Writes the classes and the list of models, as they stand in a jar. */
  void writeTo(Path folder) {
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class") || name.endsWith("drools-model")) {
        try {
          Path target = folder.resolve(name);
          Files.createDirectories(target.getParent());
          Files.write(target, module.getBytes(name));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private final class Classes extends ClassLoader {
    Classes() {
      super(CompiledDrl.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
