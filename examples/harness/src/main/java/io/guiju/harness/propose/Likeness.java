package io.guiju.harness.propose;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two forms are: twice the pairs of letters that both have, of all pairs. A number of
 * edits, as for names that are typed, would take any two Chinese words of two letters as alike.
 */
record Likeness(int common, int all) implements Comparable<Likeness> {
  static Likeness of(String left, String right) {
    List<String> rest = pairs(right);
    int all = rest.size();
    int common = 0;
    for (String pair : pairs(left)) {
      all++;
      common += rest.remove(pair) ? 2 : 0;
    }
    return new Likeness(common, Math.max(all, 1));
  }

  private static List<String> pairs(String form) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < form.length(); i++) {
      pairs.add(form.substring(i - 1, i + 1));
    }
    return pairs;
  }

  /** Two pairs at least, which one short word does not have, and half of all. */
  boolean isNear() {
    return common >= 4 && 2 * common >= all;
  }

  static Likeness greater(Likeness left, Likeness right) {
    return left.compareTo(right) >= 0 ? left : right;
  }

  @Override
  public int compareTo(Likeness other) {
    return Long.compare((long) common * other.all, (long) other.common * all);
  }
}
