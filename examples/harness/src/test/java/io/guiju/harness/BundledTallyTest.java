package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Facts;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.BoardWriter;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.progress.Observation;
import io.guiju.progress.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled register adds up to. */
class BundledTallyTest {
  private static final BundledTally BUNDLED = BundledTally.read();
  private static final Path REGISTER = Path.of("src", "main", "resources", "register");

  @TempDir static Path checked;
  @TempDir Path folder;

  @BeforeAll
  static void check() {
    new Cli(checked).checkBundled("--lang=en");
  }

  @Test
  void isWhatAPlainQueryOverTheFilesCounts() {
    assertThat(sums(BUNDLED.of(BUNDLED.groups()))).isEqualTo(PlainTally.ofTheRegister());
  }

  private static Map<String, Map<Integer, PlainSum>> sums(Tally tally) {
    Map<String, Map<Integer, PlainSum>> sums = new TreeMap<>();
    for (Observation seen : tally.observations(BUNDLED.checker().pack())) {
      if (seen.region().equals("330400")) {
        BigDecimal value = Objects.requireNonNull(seen.value()).stripTrailingZeros();
        sums.computeIfAbsent(seen.indicator(), indicator -> new TreeMap<>())
            .put(seen.year(), new PlainSum(value, seen.known(), seen.unknown()));
      }
    }
    return sums;
  }

  @Test
  void givesEachTargetThatItAddsToAValueAndHowMuchOfItIsKnown() {
    Cli cli = new Cli(folder);
    List<String> arguments = new ArrayList<>(List.of("check"));
    BUNDLED.mapping().files().stream()
        .map(MappedFile::name)
        .filter(name -> !name.equals("observations.csv"))
        .forEach(name -> arguments.add(REGISTER.resolve(name).toString()));
    arguments.addAll(List.of("--map", REGISTER.resolve("mapping.yaml").toString()));
    arguments.addAll(List.of("--as-of", "2024-12-31", "--out", folder + "/report"));
    cli.run(arguments.toArray(String[]::new));

    assertThat(cli.table("progress.csv"))
        .filteredOn(row -> row.get("kind").equals("TARGET") && !row.get("value").isEmpty())
        .hasSize(32)
        .allSatisfy(row -> assertThat(row.get("known")).matches("\\d+"))
        .allSatisfy(row -> assertThat(row.get("unknown")).matches("\\d+"));
    assertThat(cli.table("progress.csv"))
        .as("a share of people of whom nobody says that they are all")
        .filteredOn(row -> row.get("provision").equals("2.4.4-b"))
        .allMatch(row -> row.get("value").isEmpty() && !row.get("known").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2-j   | met                        | 12 known, 7 unknown",
        "2.1.3-h | pending, on track          | 4 known, 5 unknown",
        "2.2.1-d | pending, open whether behind | 15 known, 7 unknown",
        "2.3.1-g | pending, reached already   | 2 known, 14 unknown",
        "2.3.1-k | pending, not reached yet  | 6 in 2023 (undetermined)",
        "2.3.3-g | pending, ahead             | 22 known, 11 unknown",
        "2.4.1-e | pending, open whether behind | 20 known, 2 unknown; whether these are all the records is not known",
      })
  void standsBesideWhatWasObserved(String provision, String state, String words) {
    assertThat(new Cli(checked).table("progress.csv"))
        .filteredOn(row -> row.get("provision").equals(provision))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("state", state);
              assertThat(row.get("in_words")).contains(words);
              assertThat(row.get("basis")).contains("the records checked (tallied)");
            });
  }

  @Test
  void addsUpToWhatItsReadmeShows() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    Pattern.compile("(?m)^\\| (\\d\\S+) [^|]+ \\| [^|]+ \\| (\\d+, \\d+) \\|")
        .matcher(Files.readString(REGISTER.resolve("README.md")))
        .results()
        .forEach(row -> shown.put(row.group(1), row.group(2)));

    Map<String, String> counted = new TreeMap<>();
    for (Map<String, String> row : new Cli(checked).table("progress.csv")) {
      counted.put(row.get("provision"), row.get("known") + ", " + row.get("unknown"));
    }
    assertThat(shown).hasSize(6);
    assertThat(counted).containsAllEntriesOf(shown);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isTheSameFromPartsInAnyOrder(long seed) {
    write(merged(new Random(seed)));

    assertThat(files(folder)).isEqualTo(files(checked));
  }

  /** The groups, dealt out to parts in any order, the sums of which are merged in any order. */
  private static Tally merged(Random random) {
    List<Facts> shuffled = new ArrayList<>(BUNDLED.groups());
    Collections.shuffle(shuffled, random);
    List<Tally> parts = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + random.nextInt(shuffled.size() / 3));
      parts.add(BUNDLED.of(shuffled.subList(from, to)));
      from = to;
    }
    while (parts.size() > 1) {
      Tally one = parts.remove(random.nextInt(parts.size()));
      parts.get(random.nextInt(parts.size())).merge(one);
    }
    return parts.get(0);
  }

  private void write(Tally tally) {
    Facts plan = Objects.requireNonNull(BUNDLED.plan());
    Board board =
        new Board(
            BUNDLED.checker().pack(), BUNDLED.checker().progress(plan, tally, BUNDLED.asOf()));
    Path report = folder.resolve("report");
    try (ResultFolder result = new ResultFolder(report)) {
      new BoardWriter(result, report, board, Words.in(Language.EN)).write();
      result.publish();
    }
  }

  private static RunLog log() {
    return new RunLog(
        List.of(),
        "",
        Language.EN,
        SourceFile.bundled("register", "mapping.yaml"),
        List.of(),
        Instant.EPOCH,
        () -> Duration.ZERO,
        Map::of);
  }

  private static List<String> files(Path folder) {
    return Stream.of("progress.csv", "progress.json").map(new Cli(folder)::report).toList();
  }
}
