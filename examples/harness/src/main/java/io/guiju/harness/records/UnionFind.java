package io.guiju.harness.records;

/** Numbers from 1 that come together in sets. */
final class UnionFind {
  /** 0 where a number stands for its set. */
  private final IntTable parents;

  UnionFind(IntTable parents) {
    this.parents = parents;
  }

  /** The number that stands for the set: always the smallest in it. */
  int find(int number) {
    int root = number;
    while (parents.get(root) != 0) {
      root = parents.get(root);
    }
    for (int next = number; next != root; ) {
      int parent = parents.get(next);
      parents.put(next, root);
      next = parent;
    }
    return root;
  }

  void join(int left, int right) {
    int a = find(left);
    int b = find(right);
    if (a != b) {
      parents.put(Math.max(a, b), Math.min(a, b));
    }
  }
}
