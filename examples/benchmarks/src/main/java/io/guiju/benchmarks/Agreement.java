package io.guiju.benchmarks;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.benchmarks.MadeUpFacts.Subject;
import io.guiju.benchmarks.byhand.ByHand;
import io.guiju.benchmarks.byhand.Settings;
import io.guiju.pack.Parameter;
import io.guiju.pack.RulePack;
import io.guiju.type.Country;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Whether three that know nothing of each other say the same of made-up facts: the library's direct
 * way, a Drools session over the same rules, and {@link ByHand}, written from the plan's text. Of
 * every second set everything is known, and all three have to say the same; of the others the
 * session may be silent where something is not known.
 */
public final class Agreement {
  private static final long MOST_SHOWN = 20;

  /** Sets between two lines of progress. */
  private static final long STEP = 500_000;

  /** How often each provision had each outcome. */
  record Counted(long sets, Map<String, Map<Outcome, Long>> outcomes, List<String> disagreements) {
    Counted() {
      this(0, new TreeMap<>(), new ArrayList<>());
    }

    Counted plus(Counted other) {
      Map<String, Map<Outcome, Long>> sum = new TreeMap<>();
      for (Counted each : List.of(this, other)) {
        each.outcomes.forEach(
            (provision, counts) ->
                counts.forEach((outcome, count) -> count(sum, provision, outcome, count)));
      }
      List<String> all = new ArrayList<>(disagreements);
      all.addAll(other.disagreements);
      return new Counted(sets + other.sets, sum, all);
    }

    private static void count(
        Map<String, Map<Outcome, Long>> counts, String provision, Outcome outcome, long by) {
      counts
          .computeIfAbsent(provision, id -> new EnumMap<>(Outcome.class))
          .merge(outcome, by, Long::sum);
    }
  }

  private static final Settings SET =
      new Settings(
          Set.of("A", "B"),
          Set.of("C1"),
          Set.of(new Country("DE")),
          40,
          new BigDecimal("60"),
          new BigDecimal("3"),
          true);

  private final ComplianceChecker plan;
  private final ComplianceChecker set;

  Agreement(RulePack pack) {
    this.plan = ComplianceChecker.of(pack);
    ComplianceChecker.Builder builder =
        ComplianceChecker.builder(pack)
            .set("supportedGrades", "A", "B")
            .set("clusters135N", "C1")
            .set("overseasEngineerCountries", "DE")
            .set("youngAgeLimit", "40")
            .set("innovationPointsCut", "60")
            .set("rdIntensityThreshold", "3 %");
    pack.parameters().all().stream()
        .filter(parameter -> parameter.list() == Parameter.Listing.OPEN)
        .forEach(parameter -> builder.close(parameter.id()));
    this.set = builder.build();
  }

  /**
   * @param arguments how many sets of facts, and on how many threads where not on all
   */
  public static void main(String[] arguments) throws InterruptedException {
    long sets = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
    int threads =
        arguments.length > 1
            ? Integer.parseInt(arguments[1])
            : Runtime.getRuntime().availableProcessors();
    Counted counted = new Agreement(RulePack.load("jiaxing315")).run(1, sets, threads, System.out);
    System.out.printf(
        Locale.ROOT,
        "%,d sets of facts, %,d findings, %d disagreements%n",
        counted.sets(),
        counted.outcomes().values().stream()
            .flatMap(counts -> counts.values().stream())
            .mapToLong(Long::longValue)
            .sum(),
        counted.disagreements().size());
    counted.outcomes().forEach((provision, counts) -> System.out.println(provision + " " + counts));
    System.exit(counted.disagreements().isEmpty() ? 0 : 4);
  }

  /** Judges so many sets, whose seeds begin with the first. */
  Counted run(long first, long sets, int threads, @Nullable PrintStream progress)
      throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    AtomicLong done = new AtomicLong();
    long begun = System.nanoTime();
    try {
      List<Callable<Counted>> parts = new ArrayList<>();
      for (int part = 0; part < threads; part++) {
        int offset = part;
        parts.add(
            () -> {
              Counted counted = new Counted();
              List<String> found = counted.disagreements();
              for (long seed = first + offset; seed < first + sets; seed += threads) {
                judge(seed, counted.outcomes(), found);
                long count = done.incrementAndGet();
                if (progress != null && count % STEP == 0) {
                  long seconds = (System.nanoTime() - begun) / 1_000_000_000;
                  progress.printf(Locale.ROOT, "%,d of %,d sets, %d s%n", count, sets, seconds);
                }
              }
              return counted;
            });
      }
      Counted sum = new Counted();
      for (Future<Counted> part : executor.invokeAll(parts)) {
        sum = sum.plus(part.get());
      }
      sum.disagreements().stream().limit(MOST_SHOWN).forEach(System.err::println);
      return new Counted(sets, sum.outcomes(), sum.disagreements());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private void judge(long seed, Map<String, Map<Outcome, Long>> outcomes, List<String> found) {
    boolean everythingKnown = seed % 2 == 0;
    Subject[] subjects = Subject.values();
    Subject subject = subjects[(int) (seed / 2 % subjects.length)];
    boolean asSet = everythingKnown || seed / 16 % 2 == 0;
    MadeUpFacts made = new MadeUpFacts(seed, subject, everythingKnown);
    Facts facts = made.facts();
    ByHand byHand = new ByHand(asSet ? SET : Settings.PLAN, made.dossier(), made.asOf());
    for (Finding finding : (asSet ? set : plan).check(facts, made.asOf(), true).findings()) {
      String provision = finding.provision().id();
      Outcome expected = byHand.judge(provision, finding.subject());
      Counted.count(outcomes, provision, finding.outcome(), 1);
      if (finding.outcome() != expected) {
        found.add(
            Lines.format(
                "seed %d: %s of %s is %s by the library and %s by hand, as of %s, of %s",
                seed,
                provision,
                finding.key(),
                finding.outcome(),
                expected,
                made.asOf(),
                facts.all()));
      }
    }
  }
}
