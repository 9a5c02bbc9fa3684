package io.guiju.mutation;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.internal.rule.CompiledRule;
import io.guiju.internal.rule.Limit;
import io.guiju.pack.Parameter;
import io.guiju.pack.Parameter.Listing;
import io.guiju.pack.Parameters;
import io.guiju.pack.Provision;
import io.guiju.pack.Target;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The mutants of the parameters of a pack. */
final class ParameterMutants {
  /** The library itself reads it, for the generic rules. */
  private static final String ABOUT_SHARE = "aboutShare";

  private final DefaultRulePack pack;
  private final List<Mutant> mutants = new ArrayList<>();

  private ParameterMutants(DefaultRulePack pack) {
    this.pack = pack;
  }

  static List<Mutant> of(DefaultRulePack pack) {
    ParameterMutants mutants = new ParameterMutants(pack);
    pack.parameters().all().forEach(mutants::mutate);
    return mutants.mutants;
  }

  private void mutate(Parameter parameter) {
    if (parameter.list() == Listing.OPEN) {
      add(Kind.OPEN_FLIPPED, "list: open becomes closed", parameter, Listing.CLOSED);
    } else if (parameter.list() == Listing.CLOSED) {
      add(Kind.OPEN_FLIPPED, "list: closed becomes open", parameter, Listing.OPEN);
    }
    Class<?> type = component(parameter).elementType();
    parameter
        .values()
        .forEach(
            (from, value) -> {
              beginLater(parameter, from, value);
              if (parameter.list() != Listing.SINGLE) {
                mutateList(parameter, from, value, type);
              } else if (parameter.step() != null) {
                move(parameter, from, value.get(0), type);
              }
            });
  }

  private void mutateList(
      Parameter parameter, LocalDate from, List<String> members, Class<?> type) {
    for (String member : members) {
      List<String> rest = members.stream().filter(other -> !other.equals(member)).toList();
      add(Kind.MEMBER_REMOVED, "without " + member, parameter, from, rest);
    }
    for (String constant : Constants.of(type)) {
      if (!members.contains(constant)) {
        List<String> more = Stream.concat(members.stream(), Stream.of(constant)).toList();
        add(Kind.MEMBER_ADDED, "with " + constant, parameter, from, more);
      }
    }
  }

  private void beginLater(Parameter parameter, LocalDate from, List<String> value) {
    NavigableMap<LocalDate, List<String>> values = new TreeMap<>(parameter.values());
    values.remove(from);
    values.put(from.plusDays(1), value);
    String change = "from " + from + " a day later";
    add(Kind.DAY_MOVED, change, parameter, parameter.list(), values);
  }

  private void move(Parameter parameter, LocalDate from, String value, Class<?> type) {
    for (int sign : new int[] {1, -1}) {
      String moved = moved(type, value, parameter.step(), BigDecimal.valueOf(sign));
      String change = value + (sign > 0 ? " plus " : " minus ") + parameter.step();
      add(Kind.NUMBER_MOVED, change, parameter, from, List.of(moved));
    }
  }

  private static String moved(Class<?> type, String value, String step, BigDecimal sign) {
    if (type == Ratio.class) {
      Ratio by = ((Ratio) Values.parse(type, step)).times(sign.negate());
      return ((Ratio) Values.parse(type, value)).minus(by).toString();
    }
    return Values.decimal(value).add(Values.decimal(step).multiply(sign)).toPlainString();
  }

  private void add(Kind kind, String change, Parameter parameter, Listing list) {
    add(kind, change, parameter, list, parameter.values());
  }

  private void add(
      Kind kind, String change, Parameter parameter, LocalDate from, List<String> value) {
    NavigableMap<LocalDate, List<String>> values = new TreeMap<>(parameter.values());
    values.put(from, value);
    add(kind, "from " + from + " " + change, parameter, parameter.list(), values);
  }

  private void add(
      Kind kind,
      String change,
      Parameter parameter,
      Listing list,
      NavigableMap<LocalDate, List<String>> values) {
    Parameter changed =
        new Parameter(
            parameter.id(),
            parameter.label(),
            parameter.unit(),
            parameter.step(),
            parameter.source(),
            list,
            values);
    Parameters parameters =
        new Parameters(
            pack.parameters().record(),
            pack.parameters().all().stream()
                .map(other -> other.equals(parameter) ? changed : other)
                .toList());
    List<Provision> users =
        pack.provisions().stream().filter(provision -> uses(provision, parameter)).toList();
    List<CompiledRule> rules =
        pack.compiledRules().stream()
            .filter(rule -> users.stream().anyMatch(rule::judges))
            .toList();
    if (users.isEmpty()) {
      return; // What only records add up by is held by tests of its own.
    }
    mutants.add(
        new Mutant(
            kind,
            users,
            folder(parameter) + "parameters.yaml " + parameter.id(),
            change,
            pack.with(users, parameters, rules),
            UnaryOperator.identity()));
  }

  private boolean uses(Provision provision, Parameter parameter) {
    Target target = provision.target();
    if (parameter.id().equals(ABOUT_SHARE)) {
      return target != null && target.comparison() == Target.Comparison.ABOUT;
    }
    return pack.compiledRulesOf(provision).stream()
        .flatMap(rule -> rule.patterns().stream())
        .flatMap(pattern -> pattern.conditions().stream())
        .anyMatch(
            condition ->
                condition.limit() instanceof Limit.Reference limit
                    && parameter.equals(limit.parameter()));
  }

  private String folder(Parameter parameter) {
    return pack.sections().stream()
        .filter(section -> parameter.source().startsWith(section.id() + "-"))
        .map(section -> section.folder() + "/")
        .findFirst()
        .orElse("");
  }

  private Property component(Parameter parameter) {
    return pack.parameters().record().property(parameter.id());
  }
}
