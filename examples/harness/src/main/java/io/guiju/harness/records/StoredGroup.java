package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is in the store. Its facts are made when they are asked for, on whatever thread.
 *
 * @param complete the types of which all facts are there, but for what is lost
 */
record StoredGroup(
    Sources sources, Set<FactType> complete, List<Member> members, Set<Group.Lost> lost)
    implements Supplier<Facts> {
  /**
   * A row of it.
   *
   * @param some which of the row's facts belong to the group, as numbers from 0; null where all do
   */
  record Member(@Nullable String some, int source, long line, String cells) {
    private void addTo(Group group, Sources sources) {
      List<String> wanted = some == null ? List.of() : List.of(some.split(" "));
      int ordinal = 0;
      Row row = new Row(line, Sources.read(cells));
      for (Map.Entry<FactKey, Record> fact : sources.facts(source, row).entrySet()) {
        if (some == null || wanted.contains(Integer.toString(ordinal))) {
          group.add(fact.getKey(), fact.getValue(), sources.input(source).mapped().provenance());
        }
        ordinal++;
      }
    }
  }

  Group group() {
    Group group = new Group(complete, lost);
    members.forEach(member -> member.addTo(group, sources));
    return group;
  }

  @Override
  public Facts get() {
    return group().facts();
  }
}
