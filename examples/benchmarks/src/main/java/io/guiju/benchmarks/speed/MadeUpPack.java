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
import java.util.LinkedHashMap;
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
  private static final int PROVISIONS_A_SECTION = 10;
  private static final String ID = "madeup";
  private static final String PATH = "io/guiju/" + ID;
  private static final String SECTION = "s%d_section";

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
    return here(() -> RulePack.load(ID));
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
    StringBuilder sections = new StringBuilder();
    Map<String, String> drl = new LinkedHashMap<>();
    for (int begin = 0; begin < conditions.size(); begin += PROVISIONS_A_SECTION) {
      int number = begin / PROVISIONS_A_SECTION + 1;
      String section = SECTION.formatted(number);
      sections.append(
          "  - {id: '%d', folder: %s, heading: {zh: 节, en: section}, agencies: []}\n"
              .formatted(number, section));
      StringBuilder provisions = new StringBuilder();
      StringBuilder rules =
          new StringBuilder(
              """
              package io.guiju.%s.%s

              import io.guiju.facts.*
              import io.guiju.benchmarks.speed.MadeUpParameters

              global io.guiju.Findings findings

              """
                  .formatted(ID, section));
      int end = Math.min(begin + PROVISIONS_A_SECTION, conditions.size());
      for (int i = begin; i < end; i++) {
        String id = number + "-" + (char) ('a' + i - begin);
        provisions.append(
            """
            - id: %s
              kind: entitlement
              subject: Enterprise
              firmness: achieve
              quote: 支持
              gloss: Support
              effect: {kind: support, zh: 支持, en: support}
            """
                .formatted(id));
        rules.append(
            """
            rule "%s support"
                @provision( "%s" )
            when
                %sthen
                findings.satisfied( $e );
            end

            """
                .formatted(id, id, conditions.get(i)));
      }
      String path = PATH + "/" + section;
      file(path + "/provisions.yaml", provisions.toString());
      file(path + "/rules.drl", rules.toString());
      drl.put(path, rules.toString());
    }
    file(PATH + "/" + SECTION.formatted(1) + "/parameters.yaml", PARAMETERS);
    file(PATH + "/terms.yaml", resource("io/guiju/jiaxing315/terms.yaml"));
    file(PATH + "/pack.yaml", PACK + sections);
    file("META-INF/guiju/packs", PATH);
    compile(drl);
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

  private static final String PACK =
      """
      id: madeup
      version: 0.1.0
      instrument: {zh: 虚构规约, en: Made-up plan}
      scope: {place: 330400, from: 2023-01-01, through: 2027-12-31}
      places:
        330400: {zh: 嘉兴市, en: Jiaxing}
      facts: io.guiju.facts
      parameters: io.guiju.benchmarks.speed.MadeUpParameters
      sections:
      """;

  private static final String PARAMETERS =
      """
      share:
        {zh: 占比, en: share, unit: '%', step: 0.1 %, source: 1-a, values: [{from: 2023-01-01, value: 5 %}]}
      titles:
        zh: 称号
        en: titles
        source: 1-a
        list: closed
        values:
          - from: 2023-01-01
            value: [SINGLE_CHAMPION, HIDDEN_CHAMPION, SPECIALISED_AND_NEW, SPECIALISED_AND_NEW_LITTLE_GIANT]
      statuses:
        {zh: 状态, en: statuses, source: 1-a, list: closed, values: [{from: 2023-01-01, value: [RECOGNISED, CANDIDATE]}]}
      abroad:
        {zh: 境外, en: abroad, source: 1-a, list: open, values: [{from: 2023-01-01, value: [FOREIGN]}]}
      """;

  private void compile(Map<String, String> drl) throws IOException {
    KieFileSystem files = KieServices.get().newKieFileSystem();
    drl.forEach((path, text) -> files.write("src/main/resources/" + path + "/rules.drl", text));
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
