package io.guiju.harness.propose;

import io.guiju.harness.input.FileFormat;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the beginnings of tables. */
final class Sampler {
  /** Enough to see what texts a column holds. */
  private static final int ENOUGH = 1000;

  /** Forms have a title, who fills them in and a unit above the names of their columns. */
  private static final int LAST_HEADER = 6;

  private static final Pattern UNIT = Pattern.compile("单位:? ?([^,;)]+)");

  private final Known known;
  private final Units units;

  Sampler(Known known, Units units) {
    this.known = known;
    this.units = units;
  }

  /**
   * The beginning of a table; of a workbook, of the one sheet with the most headings that are
   * known.
   *
   * @throws Failure if it cannot be read
   */
  Sample sample(SourceFile file, FileFormat format) {
    List<String> sheets = format.sheet() == null ? Tables.sheets(file) : List.of();
    if (sheets.size() < 2) {
      return inSheet(file, format);
    }
    List<Sample> samples = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String sheet : sheets) {
      try {
        samples.add(inSheet(file, format.of(sheet)));
      } catch (Failure e) {
        failures.add(e);
      }
    }
    long most = samples.stream().mapToLong(Sample::known).max().orElse(0);
    List<Sample> best = samples.stream().filter(sample -> sample.known() == most).toList();
    if (most > 0 && best.size() == 1) {
      return best.get(0).finding(Problem.of("map.sheet", sheet(best.get(0)), Listing.of(sheets)));
    } else if (most == 0 && !failures.isEmpty()) {
      throw failures.get(0);
    }
    return inSheet(file, format);
  }

  private static String sheet(Sample sample) {
    return Objects.requireNonNull(sample.format().sheet());
  }

  /**
   * The beginning of a table; where its first row names no columns, below the row that does.
   *
   * @throws Failure if it cannot be read
   */
  private Sample inSheet(SourceFile file, FileFormat format) {
    Sample first = read(file, format);
    Sample best = first;
    for (int row = 2; row <= LAST_HEADER && first.known() < 2; row++) {
      Sample lower = headed(file, format, row);
      if (lower != null && lower.known() > Math.max(best.known(), 1)) {
        best = lower;
      }
    }
    SecondHeader.refuse(best, known::isKnown);
    if (best == first) {
      return first;
    }
    List<String> above = above(first, best.format().header());
    return best.below(unit(above), year(above));
  }

  /** Below another row; null where that names no columns. */
  private @Nullable Sample headed(SourceFile file, FileFormat format, int row) {
    try {
      return read(file, format.headed(row));
    } catch (Failure e) {
      return null;
    }
  }

  /** What stands above the row with the names of the columns. */
  private static List<String> above(Sample first, int header) {
    List<String> texts = new ArrayList<>();
    for (Column column : first.columns()) {
      texts.add(column.name());
      texts.addAll(column.cells().subList(0, Math.min(header - 2, column.cells().size())));
    }
    return texts;
  }

  private Units.@Nullable Unit unit(List<String> texts) {
    for (String text : texts) {
      Matcher unit = UNIT.matcher(Normal.line(text));
      if (unit.find() && units.of(unit.group(1)) != null) {
        return units.of(unit.group(1));
      }
    }
    return null;
  }

  private static @Nullable Integer year(List<String> texts) {
    List<Integer> years =
        texts.stream().map(Heading::yearIn).filter(Objects::nonNull).distinct().toList();
    return years.size() == 1 ? years.get(0) : null;
  }

  private Sample read(SourceFile file, FileFormat format) {
    try (Table table = Tables.open(file, format)) {
      List<Column> columns = new ArrayList<>();
      for (String name : table.columns()) {
        Heading heading = Heading.of(name, units, known::isKnown);
        columns.add(new Column(heading, known.of(heading)));
      }
      int rows = 0;
      List<Problem> broken = new ArrayList<>();
      Row row = table.next();
      while (row != null && rows < ENOUGH) {
        Problem why = rejection(row, columns.size());
        if (why != null) {
          broken.add(Problem.of("map.broken", row.line(), why));
        } else {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cells().get(i), row.line());
          }
        }
        rows++;
        row = table.next();
      }
      return new Sample(
          file, format, columns, rows, row == null, null, null, table.found(), first(broken));
    }
  }

  /** Why a row is rejected whatever the mapping says; null where it is not. */
  private static @Nullable Problem rejection(Row row, int columns) {
    int cells = row.cells().size();
    return row.broken() != null || cells == columns
        ? row.broken()
        : Problem.of(cells < columns ? "row.short" : "row.long", cells, columns);
  }

  private static List<Problem> first(List<Problem> broken) {
    return broken.isEmpty()
        ? List.of()
        : List.of(Problem.of("map.brokenRows", broken.size(), broken.get(0)));
  }
}
