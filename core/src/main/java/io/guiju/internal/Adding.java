package io.guiju.internal;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.direct.Verdict;
import io.guiju.progress.Contribution;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes contributions of what the rules say of each subject. */
final class Adding {
  private final int asOfYear;
  private final Place scope;
  private final List<Contribution> contributions = new ArrayList<>();
  private final Set<Contribution> seen = new LinkedHashSet<>();

  Adding(int asOfYear, Place scope) {
    this.asOfYear = asOfYear;
    this.scope = scope;
  }

  /**
   * What a subject adds to one part.
   *
   * @param amount null unless it is known that it adds, and how much
   * @param year null where it is not known
   */
  private record Addend(
      Truth truth, @Nullable BigDecimal amount, @Nullable Integer year, List<Fault> faults) {
    boolean isOpen() {
      return truth == Truth.UNKNOWN;
    }

    /** Where the other part of a share is open the share can take in neither. */
    Addend open() {
      return truth == Truth.TRUE ? new Addend(Truth.UNKNOWN, null, year, faults) : this;
    }
  }

  /** Says of a region that records of the type were seen there. */
  void seen(Tallied target, Place region) {
    for (Tallied.Part part : target.parts()) {
      for (int year : target.silentYears(asOfYear)) {
        seen.add(contribution(part, region, year, Truth.FALSE, BigDecimal.ZERO, List.of()));
      }
    }
  }

  /**
   * @param place where the subject is; null where that is not known
   * @param judged what the rules of each part say of it
   */
  void add(Tallied target, @Nullable Place place, List<Judged> judged) {
    if (judged.stream().anyMatch(one -> one.verdict().outcome() == Outcome.NOT_APPLICABLE)) {
      return;
    }
    Place region = place == null ? scope : place;
    seen(target, region);
    List<Addend> addends = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      addends.add(addend(target.parts().get(i), judged.get(i)));
    }
    if (addends.stream().anyMatch(Addend::isOpen)) {
      addends.replaceAll(Addend::open);
    }
    for (int i = 0; i < addends.size(); i++) {
      add(target, target.parts().get(i), region, addends.get(i));
    }
  }

  private void add(Tallied target, Tallied.Part part, Place region, Addend addend) {
    if (addend.truth() == Truth.FALSE) {
      return;
    }
    List<Integer> years = addend.year() == null ? target.years(asOfYear) : List.of(addend.year());
    BigDecimal amount = addend.amount() == null ? BigDecimal.ZERO : addend.amount();
    for (int year : years) {
      contributions.add(contribution(part, region, year, addend.truth(), amount, addend.faults()));
    }
  }

  private Addend addend(Tallied.Part part, Judged judged) {
    Verdict verdict = judged.verdict();
    List<Fault> faults = new ArrayList<>(verdict.faults());
    Property inYear = part.what().inYear();
    Property adds = part.what().adds();
    Object year = inYear == null ? (Integer) asOfYear : read(part, inYear, judged, faults);
    Object amount = adds == null ? BigDecimal.ONE : read(part, adds, judged, faults);
    Truth truth =
        switch (verdict.outcome()) {
          case SATISFIED -> amount == null || year == null ? Truth.UNKNOWN : Truth.TRUE;
          case NOT_SATISFIED -> Truth.FALSE;
          default -> Truth.UNKNOWN;
        };
    return new Addend(
        truth, truth == Truth.TRUE ? (BigDecimal) amount : null, (Integer) year, faults);
  }

  private static @Nullable Object read(
      Tallied.Part part, Property property, Judged judged, List<Fault> faults) {
    try {
      return property.of(judged.subject());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      faults.add(new Fault.TermFailed(part.rules().get(0).name(), property.name(), e.toString()));
      return null;
    }
  }

  private static Contribution contribution(
      Tallied.Part part,
      Place region,
      int year,
      Truth truth,
      BigDecimal amount,
      List<Fault> faults) {
    return new Contribution(part.indicator(), region.code(), year, truth, amount, faults);
  }

  /** First what was seen, then what adds or may. */
  List<Contribution> all() {
    List<Contribution> all = new ArrayList<>(seen);
    all.addAll(contributions);
    return all;
  }
}
