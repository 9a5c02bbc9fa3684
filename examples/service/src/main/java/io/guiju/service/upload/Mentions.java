package io.guiju.service.upload;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Format;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.words.Failure;
import io.guiju.service.store.Upload;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the uploads that name a subject. */
@Component
class Mentions {
  private final Folders folders;
  private final Mappings mappings;

  Mentions(Folders folders, Mappings mappings) {
    this.folders = folders;
    this.mappings = mappings;
  }

  /** Whether a cell of it is the id; of a file that cannot be read nobody knows, so that it may. */
  boolean isIn(Upload upload, String id) {
    String wanted = plain(id);
    try {
      Mapping mapping = upload.mapping() == null ? null : mappings.read(upload.mapping());
      return folders.sources(upload.id(), upload.files()).stream()
          .anyMatch(file -> isIn(file, format(mapping, file), wanted));
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static Format format(@Nullable Mapping mapping, SourceFile file) {
    List<MappedFile> all = mapping == null ? List.of() : mapping.files();
    return all.stream()
        .filter(mapped -> mapped.name() == null || mapped.name().equals(file.name()))
        .map(MappedFile::format)
        .findFirst()
        .orElse(FileFormat.UNSAID);
  }

  private static boolean isIn(SourceFile file, Format format, String wanted) {
    try (Table table = Tables.open(file, format)) {
      for (Row row = table.next(); row != null; row = table.next()) {
        if (row.cells().stream().anyMatch(cell -> plain(cell).equals(wanted))) {
          return true;
        }
      }
      return false;
    } catch (Failure e) {
      return true;
    }
  }

  /** Without what makes no difference: case, full width, space around it. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
