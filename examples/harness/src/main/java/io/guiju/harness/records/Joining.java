package io.guiju.harness.records;

import io.guiju.harness.records.Mentions.Mentioned;
import io.guiju.harness.words.Words;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Set;

/**
 * Brings rows together whose facts refer to each other, and sets those aside that give a fact
 * again, in the order of the rows. Killed, it leaves nothing, and is done anew.
 */
record Joining(Store store, Sources sources, Set<FactType> complete, Words words) {
  static final String JOINED = "groups";

  void join() {
    store.execute("CREATE TEMP TABLE owner(number INT, lost TEXT, type TEXT, id TEXT)");
    Mentions all = new Mentions(store);
    Grouping grouping = new Grouping(store, all);
    try (RepeatedFacts repeated = new RepeatedFacts(store, sources, all, complete, words)) {
      all.forEach((n, mentions) -> accept(n, mentions, grouping, repeated));
    }
    try (Insert members = store.into("member", 3)) {
      all.forEachGiving((n, given) -> grouping.group(n, given, members));
    }
    store.execute("CREATE INDEX member_group ON member(grp, n, facts)");
    new LostFacts(store, all, grouping).write();
    new Orphans(store, grouping).write();
    store.execute("DROP TABLE owner");
    store.say(JOINED, Integer.toString(grouping.size()));
    store.commit();
  }

  private static void accept(
      long n, List<Mentioned> mentions, Grouping grouping, RepeatedFacts repeated) {
    boolean areNew = true;
    for (Mentioned mention : mentions) {
      areNew &= !mention.how().isGiven() || grouping.giver(mention) == 0;
    }
    if (areNew || repeated.adds(n, mentions, given(mentions), grouping)) {
      grouping.take(n, mentions);
    }
  }

  private static List<Mentioned> given(List<Mentioned> mentions) {
    return mentions.stream().filter(mention -> mention.how().isGiven()).toList();
  }
}
