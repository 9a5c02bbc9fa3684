package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who made which achievement. */
final class Authorships {
  private static final int COUNT = 150;

  private Authorships() {}

  static CsvFile table(Draw draw, CsvFile people, CsvFile achievements) {
    List<String> authors = draw.shuffled(people.ids()).subList(0, people.ids().size() * 3 / 5);
    Set<List<String>> rows = new LinkedHashSet<>();
    while (rows.size() < COUNT) {
      rows.add(List.of(draw.oneOf(authors), draw.oneOf(achievements.ids())));
    }
    return new CsvFile("authorships.csv", List.of("完成人", "成果编号"), new ArrayList<>(rows));
  }
}
