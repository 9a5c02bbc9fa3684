package io.guiju.internal.ways;

import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes a share meet what is required: its numerator changes, or its denominator. */
final class Shares {
  private Shares() {}

  /** The alternatives; one without steps where nothing has to be done, none where nothing helps. */
  static List<List<Step>> steps(
      Cell cell, Term.Share share, List<Requirement> required, boolean changing) {
    Cell top = part(cell, share.numerator());
    Cell bottom = part(cell, share.denominator());
    BigDecimal numerator = (BigDecimal) top.now();
    BigDecimal denominator = (BigDecimal) bottom.now();
    Ratio now = Ratio.of(numerator, denominator);
    if (now != null && Solver.meets(now, required)) {
      return List.of(List.of());
    } else if (now != null && !changing) {
      return List.of();
    }
    List<List<Step>> alternatives = new ArrayList<>();
    boolean hasValue = denominator != null && denominator.signum() > 0;
    if (hasValue) {
      add(alternatives, top, Solver.numerator(denominator, required), required);
    }
    if (numerator != null && (changing || !hasValue)) {
      BigDecimal to = Solver.denominator(numerator, required);
      if (to != null && denominator != null && !changing) {
        alternatives.add(List.of(new Step.GiveValue(cell, denominator)));
      } else {
        add(alternatives, bottom, to, required);
      }
    } else if (numerator == null && !hasValue) {
      BigDecimal to = Solver.numerator(Solver.MUCH, required);
      if (to != null) {
        Step below =
            denominator == null || changing
                ? new Step.Give(bottom, Solver.MUCH, List.of())
                : new Step.GiveValue(cell, denominator);
        alternatives.add(List.of(new Step.Give(top, to, required), below));
      }
    }
    return alternatives;
  }

  private static void add(
      List<List<Step>> alternatives,
      Cell part,
      @Nullable BigDecimal to,
      List<Requirement> required) {
    if (to != null) {
      alternatives.add(List.of(new Step.Give(part, to, required)));
    }
  }

  private static Cell part(Cell cell, String name) {
    FactType type = cell.slot().type();
    Property property = Objects.requireNonNull(type.property(name));
    return new Cell(cell.slot(), property);
  }
}
