package io.guiju.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Numbers that belong together, joined in memory; the smallest of them stands for all. */
final class JoinedPairs {
  private final Map<Long, Long> parents = new HashMap<>();

  JoinedPairs(List<Row> pairs) {
    for (Row pair : pairs) {
      long one = root(pair.getLong(0));
      long other = root(pair.getLong(1));
      parents.put(Math.max(one, other), Math.min(one, other));
    }
  }

  private long root(long number) {
    long root = number;
    for (Long next = parents.get(root); next != null && next != root; next = parents.get(root)) {
      root = next;
    }
    for (long step = number; step != root; ) {
      step = parents.put(step, root);
    }
    return root;
  }

  /** Each number with the one that stands for it, by size. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(parents.size());
    for (long number : new TreeSet<>(parents.keySet())) {
      rows.add(RowFactory.create(number, root(number)));
    }
    return rows;
  }
}
