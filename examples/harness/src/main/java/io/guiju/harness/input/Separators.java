package io.guiju.harness.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds what separates the cells of a file: what alone cuts its header into several. */
final class Separators {
  private static final String KNOWN = ",;\t|";
  private static final char USUAL = ',';

  private Separators() {}

  /**
   * @param cells into how many cells a separator cuts the header
   * @throws Failure if several do
   */
  static char find(SourceFile file, int header, ToIntFunction<Character> cells) {
    List<Character> cutting =
        KNOWN.chars().mapToObj(c -> (char) c).filter(c -> cuts(c, cells)).toList();
    if (cutting.size() > 1) {
      List<String> names = cutting.stream().map(Separators::shown).toList();
      throw Failure.unreadable("csv.separator", file.shown(), header, Listing.of(names));
    }
    return cutting.isEmpty() ? USUAL : cutting.get(0);
  }

  private static boolean cuts(char separator, ToIntFunction<Character> cells) {
    try {
      return cells.applyAsInt(separator) > 1;
    } catch (CsvParseException e) {
      return false;
    }
  }

  static boolean isUsual(char separator) {
    return separator == USUAL;
  }

  /** As a mapping writes it. */
  static String shown(char separator) {
    return separator == '\t' ? "\"\\t\"" : "\"" + separator + "\"";
  }
}
