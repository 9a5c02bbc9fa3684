package io.guiju.law;

import io.guiju.pack.RulePack;
import io.guiju.pack.SealPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A pack for tests with one section, built in a folder as Maven builds one. */
final class BuiltPack {
  private BuiltPack() {}

  /**
   * @param id the pack's id; its files are resources under {@code io/guiju/} and this name
   * @param section the folder of its section
   * @param terms the resource with its terms
   * @param drl the rules, without the line of their package
   */
  static RulePack of(Path folder, String id, String section, String terms, String drl) {
    String path = "io/guiju/" + id;
    String name = "io.guiju." + id + "." + section;
    EditedResources resources = new EditedResources();
    try {
      write(folder.resolve(path + "/pack.yaml"), resources.read(path + "/pack.yaml"));
      write(folder.resolve(path + "/terms.yaml"), resources.read(terms));
      for (String file : new String[] {"/provisions.yaml", "/parameters.yaml"}) {
        String resource = path + "/" + section + file;
        write(folder.resolve(resource), resources.read(resource));
      }
      write(folder.resolve("META-INF/guiju/packs"), path);
      write(folder.resolve(path + "/" + section + "/rules.drl"), "package " + name + "\n" + drl);
      CompiledDrl.of(Map.of(name, drl)).writeTo(folder);
      URL[] urls = {folder.toUri().toURL()};
      return EditedResources.with(
          new URLClassLoader(urls, BuiltPack.class.getClassLoader()), () -> seal(folder, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePack seal(Path folder, String id) {
    try {
      SealPacks.main(new String[] {folder.toString(), folder.toString()});
      return RulePack.load(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
