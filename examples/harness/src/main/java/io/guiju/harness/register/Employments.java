package io.guiju.harness.register;

import io.guiju.facts.OrganisationKind;
import io.guiju.harness.register.Organisations.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Employments of some people, of others two or none; a few end around the day of the check. */
final class Employments {
  private static final List<OrganisationKind> EMPLOYERS =
      List.of(
          OrganisationKind.ENTERPRISE,
          OrganisationKind.ENTERPRISE,
          OrganisationKind.UNIVERSITY,
          OrganisationKind.RESEARCH_INSTITUTE,
          OrganisationKind.OTHER);

  private Employments() {}

  static CsvFile table(Draw draw, Labels labels, CsvFile people, Organisations organisations) {
    List<List<String>> rows = new ArrayList<>();
    for (String person : people.ids()) {
      for (int i = draw.oneOf(List.of(0, 1, 1, 1, 2, 2, 2)); i > 0; i--) {
        Organisation employer = organisations.oneOf(draw, draw.oneOf(EMPLOYERS));
        LocalDate from = draw.day(LocalDate.of(2018, 1, 1), LocalDate.of(2024, 9, 30));
        rows.add(
            List.of(
                String.format(Locale.ROOT, "PY%04d", rows.size() + 1),
                person,
                employer.id(),
                draw.percent(5) ? draw.noValue() : labels.of(employer.kind()),
                from.toString(),
                until(draw, from)));
      }
    }
    return new CsvFile(
        "employments.csv", List.of("聘用编号", "人员编号", "聘用单位", "聘用单位性质", "聘期起", "聘期止"), rows);
  }

  private static String until(Draw draw, LocalDate from) {
    int number = draw.number(1, 100);
    if (number <= 30) {
      return Days.NEVER;
    } else if (number <= 34) {
      return "2024-12-30";
    } else if (number <= 38) {
      return "2024-12-31";
    }
    return number <= 45 ? draw.noValue() : from.plusYears(draw.number(1, 8)).toString();
  }
}
