package io.guiju.benchmarks.speed;

import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Territory;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A thousand made-up enterprises, each with up to three titles, its figures, points and maybe a
 * platform that it builds; one value in twenty is not known. The same each time.
 */
final class Samples {
  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  static final int YEAR = 2023;
  private static final int NUMBER = 1_000;
  private static final List<String> PLACES =
      List.of("330402", "330411", "330421", "330424", "330481", "330482", "330483");

  private final SplittableRandom random = new SplittableRandom(315);

  private Samples() {}

  static List<Sample> make() {
    Samples samples = new Samples();
    List<Sample> made = new ArrayList<>(NUMBER);
    for (int i = 0; i < NUMBER; i++) {
      made.add(samples.sample("E" + i));
    }
    return List.copyOf(made);
  }

  /** The same with platforms, of which each enterprise builds up to three. */
  static List<Sample> withPlatforms() {
    SplittableRandom random = new SplittableRandom(261);
    List<Sample> made = new ArrayList<>(NUMBER);
    for (Sample sample : make()) {
      List<Record> records = new ArrayList<>(sample.records());
      String id = sample.dossier().enterprises().supplied().get(0).id();
      int platforms = random.nextInt(4);
      Territory[] territories = Territory.values();
      for (int i = 0; i < platforms; i++) {
        String platform = id + "-P" + i;
        records.add(
            platform(
                platform, random.nextInt(3) > 0, territories[random.nextInt(territories.length)]));
        records.add(new PlatformBuilder(platform, id, null, true));
      }
      Set<Class<? extends Record>> complete = new HashSet<>(sample.complete());
      if (random.nextBoolean()) {
        complete.add(Platform.class);
      }
      made.add(Sample.of(List.copyOf(records), Set.copyOf(complete), sample.inPlace()));
    }
    return List.copyOf(made);
  }

  private static Platform platform(String id, boolean rdInstitution, Territory territory) {
    return new Platform(
        id,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        rdInstitution,
        null,
        null,
        null,
        null,
        territory,
        null,
        null,
        null);
  }

  private Sample sample(String id) {
    boolean inPlace = random.nextInt(20) > 0;
    String code = inPlace ? PLACES.get(random.nextInt(PLACES.size())) : "310000";
    List<Record> records = new ArrayList<>();
    records.add(new Enterprise(id, null, new Place(code), null, maybe(bool()), maybe(bool())));
    int titles = random.nextInt(4);
    for (int i = 0; i < titles; i++) {
      records.add(title(id + "-" + i, id));
    }
    if (random.nextInt(20) > 0) {
      records.add(
          new AnnualFigures(id, YEAR, maybe(amount(9_000_000)), maybe(amount(100_000_000))));
    }
    if (random.nextInt(3) > 0) {
      records.add(new InnovationPoints(id, YEAR, maybe(amount(100))));
    }
    if (random.nextInt(10) == 0) {
      records.add(new PlatformBuilder("P" + id, id, null, true));
    }
    return Sample.of(List.copyOf(records), complete(), inPlace);
  }

  private Set<Class<? extends Record>> complete() {
    Set<Class<? extends Record>> complete = new HashSet<>();
    for (Class<? extends Record> type :
        List.of(Title.class, AnnualFigures.class, InnovationPoints.class, PlatformBuilder.class)) {
      if (random.nextBoolean()) {
        complete.add(type);
      }
    }
    return Set.copyOf(complete);
  }

  private Title title(String id, String holder) {
    TitleKind[] kinds = TitleKind.values();
    return new Title(
        id,
        holder,
        maybe(kinds[random.nextInt(kinds.length)]),
        maybe(random.nextInt(5) == 0 ? TitleStatus.CANDIDATE : TitleStatus.RECOGNISED),
        maybe(AS_OF.minusDays(random.nextInt(1_000))),
        maybe(AS_OF.plusDays(random.nextInt(1_500) - 300L)));
  }

  private boolean bool() {
    return random.nextInt(4) == 0;
  }

  private BigDecimal amount(int most) {
    return BigDecimal.valueOf(1L + random.nextInt(most));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(20) == 0 ? null : value;
  }
}
