package io.guiju.internal.ways;

import io.guiju.Facts;
import io.guiju.Truth;
import io.guiju.internal.rule.Limit;
import io.guiju.pack.Parameter;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps by which what a choice requires is met: values given or changed, facts created. */
final class Settling {
  private final List<@Nullable Slot> slots;
  private final Map<Cell, List<Requirement>> required;
  private final Map<Cell, Object> joined;
  private final Map<Slot, Map<Term, Object>> with;
  private final Facts facts;
  private final boolean changing;
  private final List<Step> steps = new ArrayList<>();
  private final List<List<List<Step>>> alternatives = new ArrayList<>();
  private int made;

  /**
   * @param required by cell, with the cells that a join gives a value
   * @param joined the values that joins give
   * @param with what ties new facts to those that there are
   */
  Settling(
      List<@Nullable Slot> slots,
      Map<Cell, List<Requirement>> required,
      Map<Cell, Object> joined,
      Map<Slot, Map<Term, Object>> with,
      Facts facts,
      boolean changing) {
    this.slots = slots;
    this.required = required;
    this.joined = joined;
    this.with = with;
    this.facts = facts;
    this.changing = changing;
  }

  /** The sets of steps that each meet all that is required, beside those there are already. */
  List<List<Step>> steps(List<Step> already) throws Impossible {
    steps.addAll(already);
    Map<Slot, Map<String, Object>> created = new LinkedHashMap<>();
    for (Slot slot : slots) {
      if (slot != null && slot.fact() == null) {
        created.put(slot, new LinkedHashMap<>());
      }
    }
    for (Map.Entry<Cell, List<Requirement>> entry : required.entrySet()) {
      Map<String, Object> values = created.get(entry.getKey().slot());
      if (values == null) {
        settle(entry.getKey(), entry.getValue());
      } else {
        fill(values, entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<Slot, Map<String, Object>> entry : created.entrySet()) {
      steps.add(create(entry.getKey(), entry.getValue()));
    }
    return combined();
  }

  /** What a supplied fact has to be given. */
  private void settle(Cell cell, List<Requirement> ofCell) throws Impossible {
    Object now = cell.now();
    Term.Share share = share(ofCell);
    if (share != null) {
      alternatives.add(Shares.steps(cell, share, ofCell, changing));
      if (alternatives.get(alternatives.size() - 1).isEmpty()) {
        throw isRefuted(cell, ofCell) ? Impossible.proven() : Impossible.unsolved();
      }
    } else if (now == null) {
      steps.add(new Step.Give(cell, solved(cell, ofCell), ofCell));
    } else {
      Truth truth = Truth.TRUE;
      for (Requirement requirement : ofCell) {
        truth = truth.and(requirement.truth(now));
      }
      if (truth == Truth.UNKNOWN && !changing) {
        extend(cell, now, ofCell);
      } else if (truth != Truth.TRUE) {
        if (!changing || isFixed(cell, ofCell)) {
          throw truth == Truth.FALSE ? Impossible.proven() : Impossible.unsolved();
        }
        steps.add(new Step.Give(cell, solved(cell, ofCell), ofCell));
      }
    }
  }

  /** Whether a share has a value already, and it does not do. */
  private boolean isRefuted(Cell cell, List<Requirement> ofCell) {
    Object now = cell.now();
    return !changing && now != null && !Solver.meets(now, ofCell);
  }

  private void extend(Cell cell, Object now, List<Requirement> ofCell) throws Impossible {
    for (Requirement requirement : ofCell) {
      Limit limit = requirement.condition().limit();
      Parameter list = limit instanceof Limit.Reference reference ? reference.parameter() : null;
      if (requirement.truth(now) == Truth.UNKNOWN) {
        if (list == null) {
          throw Impossible.unsolved();
        }
        steps.add(new Step.Extend(cell, requirement, list));
      }
    }
  }

  private static boolean isFixed(Cell cell, List<Requirement> ofCell) {
    return !cell.isSupplied()
        || cell.property().identifies()
        || ofCell.stream().anyMatch(requirement -> requirement.condition().term().immutable());
  }

  /** What a new fact has to be like. */
  private void fill(Map<String, Object> values, Cell cell, List<Requirement> ofCell)
      throws Impossible {
    Term.Share share = share(ofCell);
    if (share != null) {
      BigDecimal numerator = Solver.numerator(Solver.MUCH, ofCell);
      if (numerator == null) {
        throw Impossible.unsolved();
      }
      values.put(share.numerator(), numerator);
      values.put(share.denominator(), Solver.MUCH);
    } else {
      values.put(cell.property().name(), solved(cell, ofCell));
    }
  }

  private static Term.@Nullable Share share(List<Requirement> ofCell) {
    return ofCell.isEmpty() ? null : ofCell.get(0).condition().term().share();
  }

  /** The value that a join gives, or one that meets what is required. */
  private Object solved(Cell cell, List<Requirement> ofCell) throws Impossible {
    Object given = joined.get(cell);
    Object value = given == null ? Solver.value(cell.property().type(), ofCell) : given;
    if (value == null || !cell.isSupplied() || !Solver.meets(value, ofCell)) {
      throw Impossible.unsolved();
    }
    return value;
  }

  private Step create(Slot slot, Map<String, Object> values) throws Impossible {
    for (Property key : slot.type().keys()) {
      if (!values.containsKey(key.name())) {
        Object value =
            key.type() == String.class ? unused(slot.type()) : Solver.value(key.type(), List.of());
        if (value == null) {
          throw Impossible.unsolved();
        }
        values.put(key.name(), value);
      }
    }
    if (facts.find(key(slot.type(), values)) != null) {
      throw Impossible.unsolved();
    }
    List<Requirement> asked = new ArrayList<>();
    required.forEach(
        (cell, ofCell) -> {
          if (cell.slot() == slot) {
            asked.addAll(ofCell);
          }
        });
    return new Step.Create(slot, values, with.getOrDefault(slot, Map.of()), asked);
  }

  private static FactKey key(FactType type, Map<String, Object> values) {
    List<Object> parts = new ArrayList<>(type.keys().size());
    for (Property key : type.keys()) {
      parts.add(values.get(key.name()));
    }
    return new FactKey(type, parts);
  }

  /** A made-up id that no fact has. */
  private String unused(FactType type) {
    String id;
    do {
      id = "??" + ++made;
    } while (isTaken(type, id));
    return id;
  }

  private boolean isTaken(FactType type, String id) {
    for (Property key : type.keys()) {
      for (Object fact : facts.of(type.type(), key, id)) {
        if (id.equals(key.of(fact))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Each way to choose among the alternatives, with what there is no choice about. */
  private List<List<Step>> combined() {
    List<List<Step>> sets = List.of(steps);
    for (List<List<Step>> ofOne : alternatives) {
      List<List<Step>> more = new ArrayList<>();
      for (List<Step> set : sets) {
        for (List<Step> alternative : ofOne) {
          more.add(Stream.concat(set.stream(), alternative.stream()).toList());
        }
      }
      sets = more;
    }
    return sets;
  }
}
