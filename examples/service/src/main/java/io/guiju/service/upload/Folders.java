package io.guiju.service.upload;

import io.guiju.harness.input.SourceFile;
import io.guiju.service.setting.DataCheck;
import io.guiju.service.setting.ServiceSettings;
import io.guiju.service.store.Upload;
import io.guiju.service.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** The folder of each upload. What it is called on the disk is never what somebody sent. */
@Component
class Folders {
  /** What of a result may be fetched. */
  private static final Set<String> RESULTS =
      Set.of(
          "findings.csv",
          "findings.jsonl",
          "findings.xlsx",
          "progress.csv",
          "progress.json",
          "rejected.csv",
          "report.html",
          "run.json",
          "summary.json");

  private final Path root;

  Folders(ServiceSettings settings) {
    this.root = settings.data().resolve(DataCheck.UPLOADS);
  }

  Path root() {
    return root;
  }

  boolean has(UUID id) {
    return Files.isDirectory(of(id));
  }

  /** The uploads that have one. */
  Set<UUID> all() {
    return Steps.named(root, "");
  }

  private Path of(UUID id) {
    return root.resolve(id.toString());
  }

  Path result(UUID id) {
    return of(id).resolve("result");
  }

  private Path input(UUID id, int number) {
    return of(id).resolve("input-" + number);
  }

  /** Bytes that the disk has room for. */
  long free() {
    try {
      return Files.getFileStore(Files.createDirectories(root)).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(UUID id, List<MultipartFile> files) {
    try {
      Files.createDirectories(of(id));
      for (int i = 0; i < files.size(); i++) {
        files.get(i).transferTo(input(id, i).toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files as the harness reads them: under the names that people know. */
  List<SourceFile> sources(UUID id, List<String> names) {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Path path = input(id, i);
      String name = names.get(i);
      sources.add(new SourceFile(name, name, path, () -> Files.newInputStream(path)));
    }
    return sources;
  }

  /** The mapping as the harness reads it. */
  static SourceFile mapping(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceFile(
        "mapping.yaml", "mapping.yaml", null, () -> new ByteArrayInputStream(bytes));
  }

  /** The files of the result, once that is whole. */
  List<Path> results(Upload upload) {
    Path folder = result(upload.id());
    if (upload.state() != Upload.State.DONE || Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> RESULTS.contains(String.valueOf(file.getFileName())))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them; found among those that are there, so that no name leads elsewhere. */
  Path result(Upload upload, String name) {
    return results(upload).stream()
        .filter(file -> String.valueOf(file.getFileName()).equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.unknown("result.unknown", name, upload.id()));
  }

  void deleteResult(UUID id) {
    delete(result(id));
  }

  void delete(UUID id) {
    delete(of(id));
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
