package io.guiju.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The end of an error message: what the writer may have meant. */
public final class Advice {
  private Advice() {}

  /** "Maybe 'x'?", with the known name nearest to the one written, or the list of all. */
  public static String nearest(String written, Collection<String> known) {
    String name = nearestName(written, known);
    if (name != null) {
      return "Maybe '" + name + "'?";
    }
    return known.isEmpty()
        ? "None is known."
        : "Known: " + String.join(", ", known.stream().sorted().toList()) + ".";
  }

  /** The known name nearest to the one written, or null where none is near. */
  public static @Nullable String nearestName(String written, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(name -> difference(written, name)))
        .filter(name -> difference(written, name) <= most(written))
        .orElse(null);
  }

  /** A short name has something in common with what was meant as well. */
  private static int most(String written) {
    return Math.min(Math.max(2, written.length() / 3), written.length() - 1);
  }

  /** Capitals and blanks around a name are the least of differences. */
  private static int difference(String left, String right) {
    return distance(plain(left), plain(right));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
