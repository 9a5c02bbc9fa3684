package io.guiju.jiaxing315;

import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.pack.Language;
import io.guiju.pack.Parameter;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import io.guiju.type.Country;
import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An explanation that is kept as a file: of the first case of a provision with an outcome.
 *
 * @param of the case whose finding is explained
 */
record Golden(Case of, Outcome outcome, Language language) {
  static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  static final RulePack PACK = RulePack.load("jiaxing315");
  private static final LocalDate NO_MORE = LocalDate.of(2028, 1, 1);

  /** Of every entitlement and outcome that its cases reach, in both languages. */
  static List<Golden> all() {
    List<Case> cases = PackCases.of(PACK);
    List<Golden> all = new ArrayList<>();
    for (Provision provision : PACK.entitlements()) {
      List<Case> own = cases.stream().filter(c -> c.provision().equals(provision.id())).toList();
      for (Outcome outcome : Outcome.values()) {
        Case first = first(own, outcome);
        if (first != null && outcome != Outcome.ERROR) {
          for (Language language : Language.values()) {
            all.add(new Golden(first, outcome, language));
          }
        }
      }
    }
    return all;
  }

  /** Where no case is out of force, the first that is satisfied, on the day after the last. */
  private static Case first(List<Case> cases, Outcome outcome) {
    Stream<Case> reaching = cases.stream().filter(c -> c.expected().outcome() == outcome);
    Case first = reaching.findFirst().orElse(null);
    return first == null && outcome == Outcome.NOT_IN_FORCE
        ? first(cases, Outcome.SATISFIED).on(NO_MORE)
        : first;
  }

  Finding finding() {
    return Objects.requireNonNull(of.run(PACK).finding());
  }

  String text() {
    return Explainer.of(PACK, language).explain(finding()) + "\n";
  }

  /** The names that its case and parameters give things; they stand in a text as they are. */
  Set<String> given() {
    Stream<?> values =
        of.facts().all().stream()
            .flatMap(
                fact ->
                    FactType.of(fact.getClass()).components().stream()
                        .flatMap(component -> Stream.ofNullable(component.of(fact))));
    return Stream.concat(values, PACK.parameters().all().stream().flatMap(this::members))
        .filter(value -> value instanceof String || value instanceof Country)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private Stream<?> members(Parameter parameter) {
    List<String> written = of.set().getOrDefault(parameter.id(), parameter.on(of.asOf()));
    Object value = written == null ? null : PACK.parameters().parse(parameter.id(), written);
    return value instanceof ListParameter<?> list ? list.stream() : Stream.ofNullable(value);
  }

  Path file() {
    String name = outcome + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
    return FOLDER.resolve(of.provision()).resolve(name);
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file()).toString();
  }
}
