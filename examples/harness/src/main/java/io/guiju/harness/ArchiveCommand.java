package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Leaves beside the program's jar an archive of its classes, with which it starts sooner. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1_000_000;

  private final Console console;
  private final Words words;

  ArchiveCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() {
    Path jar = jar();
    ClassArchive archive = ClassArchive.of(jar);
    Path made = archive.file();
    try {
      Path folder = Files.createTempDirectory(jar.getParent(), "archive");
      try {
        Path part = folder.resolve("part");
        run(archive.making(part), folder);
        Files.move(part, made, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        remove(folder);
      }
      long size = Files.size(made) / MEGABYTE;
      console
          .out()
          .println(words.say("archive.made", made, size, String.join(" ", archive.using()), jar));
      return 0;
    } catch (IOException e) {
      throw Failure.writing(made, e);
    }
  }

  private static Path jar() {
    CodeSource source = ArchiveCommand.class.getProtectionDomain().getCodeSource();
    Path jar = Path.of(URI.create(source.getLocation().toString()));
    if (!Files.isRegularFile(jar)) {
      throw Failure.wrong("archive.noJar");
    }
    return jar;
  }

  /** What the program loads when it checks the register that comes with it. */
  private static void run(List<String> command, Path folder) throws IOException {
    Path said = folder.resolve("said");
    Process java =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .directory(folder.toFile())
            .start();
    try {
      int exitCode = java.waitFor();
      if (exitCode != 0 || !Files.exists(folder.resolve("part"))) {
        String last = Files.readString(said, StandardCharsets.UTF_8).strip();
        throw Failure.unreadable(
            "archive.failed", exitCode, last.substring(last.lastIndexOf('\n') + 1));
      }
    } catch (InterruptedException e) {
      throw Failure.interrupted();
    } finally {
      java.destroy();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
