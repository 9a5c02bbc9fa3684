package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.harness.records.Input;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register to read, and what to hold it against: the same for every command. */
final class RegisterOptions {
  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Option(names = "--map", paramLabel = "MAPPING", descriptionKey = "map")
  private @Nullable String map;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable String asOf;

  @Mixin private PackOptions pack = new PackOptions();

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "encoding")
  private @Nullable String encoding;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private @Nullable String threads;

  RulePack pack() {
    return pack.load();
  }

  boolean isBundled() {
    return files.isEmpty() && map == null;
  }

  /**
   * The mapping, and the files with what it says of each.
   *
   * @param bundled the folder on the class path with the register for when no file is named
   */
  Selection select(RulePack loaded, String bundled) {
    return select(loaded, bundled, false);
  }

  /**
   * The same for what is about the plan itself, of which some files say enough: a type declared
   * complete is not where a file of it is not named.
   */
  Selection selectPlan(RulePack loaded, String bundled) {
    return select(loaded, bundled, true);
  }

  private Selection select(RulePack loaded, String bundled, boolean someAreEnough) {
    LocalDate asked = OptionValues.date("--as-of", asOf);
    Charset charset = OptionValues.charset(encoding);
    if (isBundled()) {
      Mapping mapping = MappingReader.read(mapping(bundled), loaded);
      return Selection.bundled(mapping, bundled, asked);
    } else if (map == null) {
      throw Failure.wrong("select.noMap");
    } else if (asked == null) {
      throw Failure.wrong("select.noDate");
    }
    Mapping mapping = MappingReader.read(mapping(bundled), loaded);
    List<Input> inputs =
        Selection.match(mapping, files.stream().map(SourceFile::at).toList(), charset);
    if (someAreEnough) {
      mapping = mapping.reading(inputs.stream().map(Input::mapped).toList());
    }
    Selection.requireComplete(mapping, inputs);
    return new Selection(mapping, asked, inputs);
  }

  /** Where the mapping stands. */
  SourceFile mapping(String bundled) {
    return map == null ? SourceFile.bundled(bundled, "mapping.yaml") : SourceFile.at(map);
  }

  /** What has to be known to repeat a run over the register. */
  RunLog log(CommandSpec spec, Words words, String bundled, Selection selection, Stopwatch watch) {
    return new RunLog(
        spec.root().commandLine().getParseResult().originalArgs(),
        Guiju.Version.number(),
        words.language(),
        mapping(bundled),
        selection.inputs(),
        watch.started(),
        watch::lasted,
        watch::phases);
  }

  /** On how many threads to work: as many as there are processors unless given. */
  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    } else if (!threads.matches("[1-9][0-9]{0,3}")) {
      throw Failure.wrong("threads", threads);
    }
    return Integer.parseInt(threads);
  }
}
