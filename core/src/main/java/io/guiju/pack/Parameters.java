package io.guiju.pack;

import io.guiju.type.FactType;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a pack, with what a host has set. Thread-safe.
 *
 * <p>Rules see them as one record, made for the date of the check: each component has the name of a
 * parameter, and two are set by the library: {@code asOf}, the date, and {@code fiscalYear}, the
 * last year that ended before it. Some the library reads itself, where the record has them: {@code
 * maxAgeOfFacts}, {@code aboutShare}, {@code sufficientCoverage}.
 */
public final class Parameters {
  private static final String MAX_AGE_OF_FACTS = "maxAgeOfFacts";
  private static final String ABOUT_SHARE = "aboutShare";
  private static final String SUFFICIENT_COVERAGE = "sufficientCoverage";

  private final FactType record;
  private final Map<String, Parameter> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> set;
  private final Set<String> closed;

  /** For the loader of packs. */
  public Parameters(FactType record, Collection<Parameter> parameters) {
    this(record, parameters, Map.of(), Set.of());
  }

  private Parameters(
      FactType record,
      Collection<Parameter> parameters,
      Map<String, List<String>> set,
      Set<String> closed) {
    this.record = record;
    this.set = Map.copyOf(set);
    this.closed = Set.copyOf(closed);
    parameters.forEach(parameter -> byId.put(parameter.id(), parameter));
  }

  /** The record that rules see. */
  public FactType record() {
    return record;
  }

  public List<Parameter> all() {
    return List.copyOf(byId.values());
  }

  public @Nullable Parameter find(String id) {
    return byId.get(id);
  }

  /** Whether a host has set the parameter. */
  public boolean isSet(String id) {
    return set.containsKey(id);
  }

  /** Whether a host has closed the list, which the plan leaves open. */
  public boolean isClosed(String id) {
    return closed.contains(id);
  }

  /** These parameters with values set, and open lists closed, by a host. */
  public Parameters with(Map<String, List<String>> values, Set<String> closedLists) {
    return new Parameters(record, byId.values(), values, closedLists);
  }

  /** The record for a date: the host's value, else the plan's on that date, else none. */
  public Object asOf(LocalDate date) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("asOf", date);
    values.put("fiscalYear", date.getYear() - 1);
    for (Parameter parameter : byId.values()) {
      values.put(parameter.id(), valueOn(parameter, date));
    }
    return record.create(values);
  }

  /**
   * For how many days a fact counts after it was read; null where nobody says.
   *
   * @param dated the record for a date
   */
  public @Nullable Integer maxAgeOfFacts(Object dated) {
    return (Integer) valueOf(MAX_AGE_OF_FACTS, dated);
  }

  /**
   * The share of a number from which on it is about reached; null where nobody says.
   *
   * @param dated the record for a date
   */
  public @Nullable Ratio aboutShare(Object dated) {
    return (Ratio) valueOf(ABOUT_SHARE, dated);
  }

  /**
   * The share of known records from which on a tally counts as complete; null where nobody says.
   *
   * @param dated the record for a date
   */
  public @Nullable Ratio sufficientCoverage(Object dated) {
    return (Ratio) valueOf(SUFFICIENT_COVERAGE, dated);
  }

  private @Nullable Object valueOf(String id, Object dated) {
    Property component = record.property(id);
    return component == null ? null : component.of(dated);
  }

  private @Nullable Object valueOn(Parameter parameter, LocalDate date) {
    List<String> written = set.getOrDefault(parameter.id(), parameter.on(date));
    if (written != null) {
      return parse(parameter.id(), written);
    }
    return parameter.list() == Parameter.Listing.SINGLE ? null : ListParameter.open(List.of());
  }

  /**
   * The value of a parameter from its written form.
   *
   * @throws IllegalArgumentException if there is no such parameter or it cannot take the value
   */
  public Object parse(String id, List<String> written) {
    Parameter parameter = require(id);
    Class<?> type = component(id).elementType();
    if (parameter.list() != Parameter.Listing.SINGLE) {
      return listOf(
          parameter,
          written.stream().map(text -> Amounts.value(type, text, parameter.unit())).toList());
    } else if (written.size() != 1) {
      throw new IllegalArgumentException(id + " takes one value, not " + written.size());
    }
    Object value = Amounts.value(type, written.get(0), parameter.unit());
    if (id.equals(MAX_AGE_OF_FACTS) && (Integer) value < 0) {
      throw new IllegalArgumentException(id + " is a number of days: give 0 or more");
    } else if (id.equals(ABOUT_SHARE) && !isPart((Ratio) value)) {
      throw new IllegalArgumentException(
          id + " is the part of a number that is enough: give more than 0 %, and 100 % at most");
    }
    return value;
  }

  private static boolean isPart(Ratio share) {
    return share.numerator().signum() > 0 && share.compareTo(Ratio.of(BigDecimal.ONE)) <= 0;
  }

  private ListParameter<Object> listOf(Parameter parameter, List<Object> members) {
    return parameter.list() == Parameter.Listing.OPEN && !closed.contains(parameter.id())
        ? ListParameter.open(members)
        : ListParameter.closed(members);
  }

  /**
   * The list of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Parameter requireList(String id) {
    Parameter parameter = require(id);
    if (parameter.list() == Parameter.Listing.SINGLE) {
      throw new IllegalArgumentException(id + " is not a list: only lists can be closed");
    }
    return parameter;
  }

  private Parameter require(String id) {
    Parameter parameter = byId.get(id);
    if (parameter == null) {
      throw new IllegalArgumentException(
          "There is no parameter '" + id + "'. " + Advice.nearest(id, byId.keySet()));
    }
    return parameter;
  }

  private Property component(String id) {
    Property component = record.property(id);
    if (component == null) {
      throw new IllegalArgumentException(record.name() + " has no component '" + id + "'");
    }
    return component;
  }
}
