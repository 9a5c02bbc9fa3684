package io.guiju.internal;

import io.guiju.Fault;
import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.internal.direct.Verdict;
import io.guiju.progress.Contribution;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes contributions to one target of what its rules say of each subject. */
final class Adding {
  private final Tallied target;
  private final LocalDate asOf;
  private final Place scope;
  private final boolean complete;
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Contribution> seen = new ArrayList<>();
  private final Set<Place> seenIn = new HashSet<>();

  /**
   * @param scope where the plan applies
   * @param complete whether all records that may add are there
   */
  Adding(Tallied target, LocalDate asOf, Place scope, boolean complete) {
    this.target = target;
    this.asOf = asOf;
    this.scope = scope;
    this.complete = complete;
  }

  /**
   * What a subject adds to one part.
   *
   * @param amount null unless it is known that it adds, and how much
   * @param year null where it is not known
   */
  private record Addend(
      Truth truth, @Nullable BigDecimal amount, @Nullable Integer year, List<Fault> faults) {
    /** Where the other part of a share is open the share can take in neither. */
    Addend open() {
      return truth == Truth.TRUE ? new Addend(Truth.UNKNOWN, null, year, faults) : this;
    }
  }

  /** Says of a region that records of the type were seen there. */
  void seen(Place region) {
    if (!seenIn.add(region)) {
      return;
    }
    for (Tallied.Part part : target.parts()) {
      for (int year : target.silentYears(asOf.getYear())) {
        seen.add(contribution(part, region, year, Truth.FALSE, BigDecimal.ZERO, List.of()));
      }
    }
  }

  /** Says of a record that is not there that it may add. */
  void unread() {
    boolean isOfTheDate = target.parts().get(0).what().inYear() == null;
    missing(scope, isOfTheDate ? (Integer) asOf.getYear() : null);
  }

  /** The same of one of which it is known where it is, and of which year. */
  void missing(@Nullable Place place, @Nullable Integer year) {
    Addend open = new Addend(Truth.UNKNOWN, null, year, List.of());
    target.parts().forEach(part -> add(part, place == null ? scope : place, open));
  }

  /**
   * @param place where the subject is; null where that is not known
   * @param judged what the rules of each part say of it
   */
  void add(@Nullable Place place, List<Judged> judged) {
    for (Judged one : judged) {
      if (one.verdict().outcome() == Outcome.NOT_APPLICABLE) {
        return;
      }
    }
    Place region = place == null ? scope : place;
    seen(region);
    List<Addend> addends = new ArrayList<>(judged.size());
    boolean isOpen = false;
    for (int i = 0; i < judged.size(); i++) {
      Addend addend = addend(target.parts().get(i), judged.get(i));
      isOpen |= addend.truth() == Truth.UNKNOWN;
      addends.add(addend);
    }
    for (int i = 0; i < judged.size(); i++) {
      Addend addend = addends.get(i);
      add(target.parts().get(i), region, isOpen ? addend.open() : addend);
    }
  }

  private void add(Tallied.Part part, Place region, Addend addend) {
    if (addend.truth() != Truth.FALSE) {
      BigDecimal amount = addend.amount() == null ? BigDecimal.ZERO : addend.amount();
      contributions.add(
          contribution(part, region, addend.year(), addend.truth(), amount, addend.faults()));
    }
  }

  private Addend addend(Tallied.Part part, Judged judged) {
    Verdict verdict = judged.verdict();
    List<Fault> faults = new ArrayList<>(verdict.faults());
    Property inYear = part.what().inYear();
    Property adds = part.what().adds();
    Object year = inYear == null ? (Integer) asOf.getYear() : read(part, inYear, judged, faults);
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

  private Contribution contribution(
      Tallied.Part part,
      Place region,
      @Nullable Integer year,
      Truth truth,
      BigDecimal amount,
      List<Fault> faults) {
    return new Contribution(
        asOf, part.indicator(), region.code(), year, truth, amount, complete, faults);
  }

  /** First what was seen, then what adds or may. */
  List<Contribution> all() {
    List<Contribution> all = new ArrayList<>(seen);
    all.addAll(contributions);
    return all;
  }
}
