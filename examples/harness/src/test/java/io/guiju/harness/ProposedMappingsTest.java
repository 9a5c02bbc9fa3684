package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFact;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.mapping.MappedTerm;
import io.guiju.harness.mapping.MappingReader;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is proposed for tables as bureaus and companies write them: a folder for each, with the
 * mapping expected in {@code mapping.zh.yaml} or {@code mapping.en.yaml}. Run with {@code
 * -Dguiju.golden=write}, it writes those anew.
 */
class ProposedMappingsTest {
  private static final Path CASES = Path.of("src/test/resources/map");

  @TempDir Path folder;

  static List<Path> cases() {
    return list(CASES);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areWhatAPersonWouldWrite(Path folderOfCase) throws IOException {
    Path expected = expected(folderOfCase);

    Cli.Run run = map(folderOfCase);

    if ("write".equals(System.getProperty("guiju.golden"))) {
      Files.writeString(expected, run.out());
    }
    assertThat(expected).content().isEqualTo(run.out());
    boolean open = run.err().contains("待补") || run.err().contains("OPEN");
    boolean fails = run.err().contains("须改") || run.err().contains("FIX");
    assertThat(run.exitCode()).isEqualTo(open || fails ? 3 : 0);
  }

  /** Complete, they are used as they stand; else they are refused where something is open. */
  @ParameterizedTest
  @MethodSource("cases")
  void canBeUsedWhereTheyAreComplete(Path folderOfCase) throws IOException {
    Cli cli = new Cli(folder);
    Cli.Run proposed = map(folderOfCase);
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), proposed.out());

    List<String> arguments = new ArrayList<>(List.of("check", "--map", mapping.toString()));
    arguments.addAll(List.of("--as-of", "2024-12-31", "--out", folder + "/report"));
    List<String> tables = tables(folderOfCase);
    tables.stream()
        .filter(table -> tables.size() == 1 || proposed.out().contains("file: " + name(table)))
        .forEach(arguments::add);
    Cli.Run checked = cli.run(arguments.toArray(String[]::new));

    if (!proposed.err().contains("待补") && !proposed.err().contains("OPEN")) {
      assertThat(checked.err()).doesNotContain("mapping.yaml:");
      assertThat(checked.exitCode()).isIn(0, 3);
      assertThat(cli.table("findings.csv").size() + cli.table("rejected.csv").size()).isPositive();
    } else {
      assertThat(checked.err()).contains("mapping.yaml:");
      assertThat(checked.exitCode()).isEqualTo(2);
    }
  }

  /** Of a register of 19 tables, nothing is placed where its author would not have it. */
  @Test
  void sayNothingElseThanTheMappingOfTheBundledRegister() throws IOException {
    Path register = Path.of("src/main/resources/register");
    Cli.Run run = map(register);
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), run.out());
    Map<String, String> proposed = columns(SourceFile.at(mapping.toString()));
    Map<String, String> written = columns(SourceFile.bundled("register", "mapping.yaml"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("须改", "2025-06-31").doesNotContain("待补");
    assertThat(written).containsAllEntriesOf(proposed);
    assertThat(proposed).hasSizeGreaterThan(100);
  }

  private static Map<String, String> columns(SourceFile mapping) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (MappedFile file : MappingReader.read(mapping, RulePack.load("jiaxing315")).files()) {
      for (MappedFact fact : file.facts()) {
        for (MappedTerm term : fact.terms()) {
          columns.put(fact.type() + "." + term.property(), file.name() + ": " + term.column());
        }
      }
    }
    return columns;
  }

  private static String name(String table) {
    return String.valueOf(Path.of(table).getFileName());
  }

  private Cli.Run map(Path folderOfCase) {
    List<String> arguments = new ArrayList<>(List.of("map"));
    arguments.addAll(tables(folderOfCase));
    if (expected(folderOfCase).endsWith("mapping.en.yaml")) {
      arguments.add("--lang=en");
    }
    return new Cli(folder).run(arguments.toArray(String[]::new));
  }

  private static List<String> tables(Path folderOfCase) {
    return list(folderOfCase).stream()
        .map(Path::toString)
        .filter(file -> file.endsWith(".csv"))
        .toList();
  }

  private static Path expected(Path folderOfCase) {
    return Stream.of("mapping.en.yaml", "mapping.zh.yaml")
        .map(folderOfCase::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(folderOfCase.resolve("mapping.zh.yaml"));
  }
}
