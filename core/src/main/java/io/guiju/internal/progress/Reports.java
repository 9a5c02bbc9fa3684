package io.guiju.internal.progress;

import io.guiju.Facts;
import io.guiju.pack.Duty;
import io.guiju.progress.Measure;
import io.guiju.progress.MeasureStatus;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was reported by a date of the measures that duties ask for. */
final class Reports {
  private final List<Report> reports;

  /**
   * A measure.
   *
   * @param outdated when it was read, where that is too long ago to count
   */
  private record Report(Measure measure, @Nullable LocalDate outdated) {}

  /**
   * @param given the facts as the host supplied them
   * @param known what of them is known on the date
   */
  Reports(Facts given, Facts known, LocalDate asOf) {
    this(
        given.of(Measure.class).stream()
            .map(Measure.class::cast)
            .filter(measure -> measure.on() == null || !measure.on().isAfter(asOf))
            .map(measure -> new Report(measure, outdated(measure, given, known)))
            .toList());
  }

  private Reports(List<Report> reports) {
    this.reports = reports;
  }

  private static @Nullable LocalDate outdated(Measure measure, Facts given, Facts known) {
    Object now = known.find(given.keyOf(measure));
    return now != null && known.isForgotten(now) ? given.provenanceOf(measure).readOn() : null;
  }

  private Reports where(Predicate<Measure> wanted) {
    return new Reports(reports.stream().filter(report -> wanted.test(report.measure())).toList());
  }

  Reports of(String provision) {
    return where(measure -> provision.equals(measure.provision()));
  }

  /**
   * @param thing null where the duty is one thing, whatever its reports name
   */
  Reports about(Duty.@Nullable Thing thing) {
    return where(measure -> thing == null || thing.id().equals(measure.thing()));
  }

  /**
   * What a county reports answers no duty of the city.
   *
   * @param region null where it is the city's
   */
  Reports from(@Nullable Place region, Place city) {
    return where(
        measure ->
            region == null
                ? measure.region() == null || measure.region().equals(city.code())
                : region.code().equals(measure.region()));
  }

  /**
   * @param year null where the duty has no years
   */
  Reports in(@Nullable Integer year) {
    return where(measure -> year == null || year.equals(measure.year()));
  }

  Stream<Measure> measures() {
    return reports.stream().map(Report::measure);
  }

  /** Those of the last day, and those without one, which may be of a later. */
  List<Measure> last() {
    List<Measure> current =
        reports.stream()
            .filter(report -> report.outdated() == null)
            .map(Report::measure)
            .sorted(Comparator.comparing(Measure::id))
            .toList();
    LocalDate day = latest(current.stream().map(Measure::on));
    return current.stream()
        .filter(measure -> measure.on() == null || measure.on().equals(day))
        .toList();
  }

  /** One of the last day where all that may be the last say the same, else null. */
  static @Nullable Measure agreed(List<Measure> last) {
    MeasureStatus status = last.isEmpty() ? null : last.get(0).status();
    boolean isAgreed =
        status != null && last.stream().allMatch(measure -> measure.status() == status);
    return isAgreed
        ? last.stream().filter(m -> m.on() != null).reduce((one, other) -> other).orElse(null)
        : null;
  }

  /** When the last of those was read that do not count any more; null where there is none. */
  @Nullable LocalDate outdated() {
    return latest(reports.stream().map(Report::outdated));
  }

  private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> days) {
    return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }
}
