package io.guiju.harness;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Format;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Nearest;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is read, and for which date.
 *
 * @param inputs in the order in which they are read
 */
public record Selection(Mapping mapping, LocalDate asOf, List<Input> inputs) {
  /** What the mapping says of each input. */
  List<MappedFile> mapped() {
    return inputs.stream().map(Input::mapped).toList();
  }

  /** The date of the records: a check on a later one knows no later records. */
  public LocalDate recordsAsOf() {
    LocalDate dated = mapping.asOf();
    return dated != null && dated.isBefore(asOf) ? dated : asOf;
  }

  /** All files of the register that the program brings with it, on its own date unless asked. */
  public static Selection bundled(Mapping mapping, String folder, @Nullable LocalDate asked) {
    LocalDate asOf = asked == null ? mapping.asOf() : asked;
    if (asOf == null) {
      throw Failure.wrong("select.noDate");
    }
    List<Input> inputs = new ArrayList<>();
    for (MappedFile mapped : mapping.files()) {
      String name = mapped.name();
      if (name == null) {
        throw mapped.at().wrong("mapping.fileName");
      }
      inputs.add(new Input(SourceFile.bundled(folder, name), mapped, mapped.format()));
    }
    return new Selection(mapping, asOf, inputs);
  }

  /**
   * Files with what the mapping says of each, by their names, and then the tables of databases that
   * it names itself.
   *
   * @throws Failure if one is not in the mapping, or named twice
   */
  public static List<Input> match(
      Mapping mapping, List<SourceFile> files, @Nullable Charset encoding) {
    List<Input> inputs = new ArrayList<>();
    boolean isOnly = files.stream().map(SourceFile::name).distinct().count() == 1;
    for (SourceFile file : files) {
      MappedFile mapped = of(mapping, file, isOnly);
      inputs.add(new Input(file, mapped, format(mapped, encoding)));
    }
    mapping.files().stream()
        .filter(MappedFile::isDatabase)
        .map(Selection::table)
        .forEach(inputs::add);
    if (inputs.isEmpty()) {
      throw Failure.wrong("select.mapWithoutFile");
    }
    return DistinctNames.of(inputs);
  }

  /**
   * @throws Failure if a file is not among those read that a complete type needs
   */
  public static void requireComplete(Mapping mapping, List<Input> inputs) {
    mapping
        .complete()
        .forEach(
            (type, at) -> {
              for (MappedFile mapped : mapping.files()) {
                if (mapped.gives(type)
                    && inputs.stream().noneMatch(input -> input.mapped() == mapped)) {
                  throw at.wrong("select.incomplete", type.name(), String.valueOf(mapped.name()));
                }
              }
            });
  }

  private static Format format(MappedFile mapped, @Nullable Charset encoding) {
    return encoding != null && mapped.format() instanceof FileFormat written
        ? written.in(encoding)
        : mapped.format();
  }

  private static Input table(MappedFile mapped) {
    SourceFile table = SourceFile.database(mapped.at().shown(), String.valueOf(mapped.name()));
    return new Input(table, mapped, mapped.format());
  }

  /** By its name, or else by that of the only entry for a file called so but for its kind. */
  private static MappedFile of(Mapping mapping, SourceFile file, boolean isOnly) {
    List<MappedFile> candidates =
        mapping.files().stream().filter(mapped -> !mapped.isDatabase()).toList();
    List<MappedFile> kin = new ArrayList<>();
    for (MappedFile mapped : candidates) {
      if (mapped.name() == null ? isOnly : file.name().equals(mapped.name())) {
        return mapped;
      } else if (mapped.name() != null && base(file.name()).equals(base(mapped.name()))) {
        kin.add(mapped);
      }
    }
    if (kin.size() == 1) {
      return kin.get(0);
    }
    for (MappedFile unnamed : candidates) {
      if (unnamed.name() == null) {
        throw unnamed.at().wrong("select.unnamed", file.name());
      }
    }
    List<String> names =
        candidates.stream().map(MappedFile::name).filter(Objects::nonNull).toList();
    throw Failure.wrong(
        "select.unmapped", file.name(), mapping.file(), new Nearest(file.name(), names));
  }

  private static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
