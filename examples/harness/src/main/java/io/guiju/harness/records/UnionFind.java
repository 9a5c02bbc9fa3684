package io.guiju.harness.records;

import java.util.Arrays;

/** Numbers that come together in sets. */
final class UnionFind {
  private int[] parents = new int[1024];
  private int size;

  /** A new number, in a set of its own. */
  int add() {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
    }
    parents[size] = size;
    return size++;
  }

  /** The number that stands for the set: always the smallest in it. */
  int find(int number) {
    int root = number;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int next = number; next != root; ) {
      int parent = parents[next];
      parents[next] = root;
      next = parent;
    }
    return root;
  }

  void join(int left, int right) {
    int a = find(left);
    int b = find(right);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
