package io.guiju.harness;

import io.guiju.Facts;
import io.guiju.harness.records.Register;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.NearIds;
import io.guiju.pack.Provision;
import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the subjects of a register that have an id. */
public final class Subjects {
  private Subjects() {}

  /**
   * The facts called so that provisions speak of, with those that belong to them.
   *
   * @throws Failure if there is none; it names the nearest ids
   */
  static Map<FactKey, Facts> called(String id, Register read, RulePack pack) {
    Set<FactType> subjects = subjects(pack);
    Map<FactKey, Facts> called = read.called(id);
    if (called.isEmpty()) {
      throw NearIds.unknown(id, read.ids(subjects));
    }
    Map<FactKey, Facts> spokenOf = new LinkedHashMap<>(called);
    spokenOf.keySet().removeIf(key -> !subjects.contains(key.type()));
    if (spokenOf.isEmpty()) {
      throw unspoken(id, called, pack);
    }
    return spokenOf;
  }

  /**
   * What a person called a subject: its id, or its name where no id is written so.
   *
   * @return its id; what they wrote where nothing is called so
   * @throws Failure if several have the name; it names their ids
   */
  static String id(String written, Register read, RulePack pack) {
    if (!read.called(written).isEmpty()) {
      return written;
    }
    Set<String> ids = read.named(written.strip(), subjects(pack));
    if (ids.size() > 1) {
      List<String> some = ids.stream().limit(NearIds.MANY).toList();
      String key = some.size() < ids.size() ? "explain.nameOfMany" : "explain.nameOfSeveral";
      throw Failure.wrong(key, written, ids.size(), Listing.of(some));
    }
    return ids.isEmpty() ? written : ids.iterator().next();
  }

  /** What provisions speak of, and what their findings are shown for. */
  public static Set<FactType> subjects(RulePack pack) {
    Set<FactType> subjects = new LinkedHashSet<>();
    for (Provision provision : pack.entitlements()) {
      subjects.add(provision.subject());
      if (provision.shownFor() != null) {
        subjects.add(provision.shownFor());
      }
    }
    return subjects;
  }

  /** That no provision speaks of what is called so. */
  static Failure unspoken(String id, Map<FactKey, Facts> called, RulePack pack) {
    List<Text> labels = subjects(pack).stream().map(pack.vocabulary()::label).toList();
    return Failure.wrong("explain.noSubject", id, labels(pack, called), Listing.of(labels));
  }

  /** What kinds of facts these are. */
  static Listing labels(RulePack pack, Map<FactKey, Facts> called) {
    return Listing.of(
        called.keySet().stream().map(key -> pack.vocabulary().label(key.type())).toList());
  }
}
