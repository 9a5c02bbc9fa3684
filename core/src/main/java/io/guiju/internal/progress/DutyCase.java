package io.guiju.internal.progress;

import io.guiju.pack.Duty;
import io.guiju.pack.Scope;
import io.guiju.progress.DutyItem;
import io.guiju.progress.Measure;
import io.guiju.progress.Reported;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing of one body in one year that a duty asks for.
 *
 * @param latest what was last reported; null where nothing was that counts
 * @param unclear what was reported without saying how far it is
 * @param outdated when that was read which does not count any more; else null
 */
record DutyCase(
    String provision,
    Duty duty,
    Duty.@Nullable Thing thing,
    @Nullable Place region,
    @Nullable Integer year,
    @Nullable Measure latest,
    List<Measure> unclear,
    @Nullable LocalDate outdated)
    implements PlanItem {
  String id() {
    return Stream.of(provision, thing == null ? null : thing.id(), region, year)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("/"));
  }

  @Override
  public List<Record> facts() {
    return List.of(new DutyItem(id()), new Reported(id(), latest == null ? null : latest.status()));
  }

  /** Whether the plan itself names the day. */
  boolean isDated() {
    return year != null || duty.due() != null;
  }

  /** The last day: of its year, the one that the plan names, or that of the plan. */
  LocalDate due(Scope scope) {
    if (year != null) {
      return LocalDate.of(year, 12, 31);
    }
    LocalDate named = duty.due();
    return named == null ? scope.through() : named;
  }
}
