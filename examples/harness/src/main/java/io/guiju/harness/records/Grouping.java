package io.guiju.harness.records;

import io.guiju.harness.records.Mentions.Mentioned;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts keys together that rows refer to, and numbers the groups by the first row of each. */
final class Grouping {
  /** No group; they are numbered from 1. */
  private static final int NONE = 0;

  private final Mentions all;
  private final IntTable givenBy;
  private final UnionFind sets;
  private final IntTable groupOf;
  private final BitSet withSubject = new BitSet();
  private int groups;

  Grouping(Store store, Mentions all) {
    this.all = all;
    this.givenBy = store.table("given", all.largest());
    this.sets = new UnionFind(store.table("sets", all.largest()));
    this.groupOf = store.table("groups", all.largest());
  }

  /** The row that gave a fact; 0 where none did so far. */
  int giver(Mentioned fact) {
    return givenBy.get(all.keyOf(fact));
  }

  /** Lets a row give a fact that another gave so far. */
  void replace(Mentioned fact, long n) {
    givenBy.put(all.keyOf(fact), (int) n);
  }

  /**
   * Takes a row in: the facts that it gives and no row gave before, each with what it refers to
   * behind it.
   */
  void take(long n, List<Mentioned> mentions) {
    int fact = 0;
    for (Mentioned mention : mentions) {
      if (mention.how().isGiven()) {
        fact = all.keyOf(mention);
        if (givenBy.get(fact) == 0) {
          givenBy.put(fact, (int) n);
        }
      } else {
        sets.join(fact, all.keyOf(mention.how() == Mention.FIRST ? mentions.get(0) : mention));
      }
    }
  }

  /**
   * Says to which groups a row belongs, with all facts that it gives or some of them; to none if it
   * was set aside. Asked once all rows were taken in, in their order.
   */
  void group(long n, List<Mentioned> given, Insert members) {
    int[] groups = new int[given.size()];
    boolean isOfOne = true;
    for (int i = 0; i < groups.length; i++) {
      int key = all.keyOf(given.get(i));
      if (givenBy.get(key) == n) {
        groups[i] = numbered(sets.find(key));
        if (given.get(i).how() == Mention.SUBJECT) {
          withSubject.set(groups[i]);
        }
      }
      isOfOne &= groups[i] != NONE && groups[i] == groups[0];
    }
    if (isOfOne) {
      members.add(groups[0], n, null);
    } else {
      addParts(n, groups, members);
    }
  }

  /**
   * Says which facts of a row belong to each group.
   *
   * @param groups of each fact
   */
  private static void addParts(long n, int[] groups, Insert members) {
    Map<Integer, List<String>> facts = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] != NONE) {
        facts.computeIfAbsent(groups[i], g -> new ArrayList<>()).add(Integer.toString(i));
      }
    }
    facts.forEach((group, some) -> members.add(group, n, String.join(" ", some)));
  }

  private int numbered(int set) {
    if (groupOf.get(set) == NONE) {
      groupOf.put(set, ++groups);
    }
    return groupOf.get(set);
  }

  /** The group of a key; 0 where no row gave a fact of it. */
  int groupOf(int key) {
    return groupOf.get(sets.find(key));
  }

  /** Whether provisions speak of some fact of a group. */
  boolean hasSubject(int group) {
    return withSubject.get(group);
  }

  /** The number of groups. */
  int size() {
    return groups;
  }
}
