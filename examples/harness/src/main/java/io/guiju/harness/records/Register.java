package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.harness.words.Problem;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read: facts that belong together, and the rows that were set aside. */
public final class Register {
  /** How many rows of a file there were. */
  public record FileRows(long read, long rejected) {
    public long assessed() {
      return read - rejected;
    }
  }

  private final long read;
  private final List<FileRows> files;
  private final List<Group> groups;
  private final List<Rejection> rejections;
  private final List<Problem> warnings;

  Register(
      long read,
      List<FileRows> files,
      List<Group> groups,
      List<Rejection> rejections,
      List<Problem> warnings) {
    this.read = read;
    this.files = List.copyOf(files);
    this.groups = groups;
    this.rejections = List.copyOf(rejections);
    this.warnings = List.copyOf(warnings);
  }

  /** The number of rows. */
  public long read() {
    return read;
  }

  /** The rows of each file, in the order in which they were read. */
  public List<FileRows> files() {
    return files;
  }

  /** The number of groups of facts. */
  public int size() {
    return groups.size();
  }

  /** The groups of facts, in the order of the first row of each; each is made when asked for. */
  public Iterator<Facts> facts() {
    return groups.stream().map(Group::facts).iterator();
  }

  /** What was observed and reported of the plan itself; null where nothing was. */
  public @Nullable Facts plan() {
    Facts.Builder builder = Facts.builder();
    List<Group> about =
        groups.stream()
            .filter(
                group ->
                    group.keys().stream().anyMatch(key -> PlanFacts.types().contains(key.type())))
            .toList();
    about.forEach(group -> group.addTo(builder, PlanFacts.types()));
    return about.isEmpty() ? null : builder.build();
  }

  /** What the facts of some types are called. */
  public Set<String> ids(Set<FactType> types) {
    return groups.stream()
        .flatMap(group -> group.keys().stream())
        .filter(key -> types.contains(key.type()))
        .map(FactKey::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The facts called so, each with those that belong together with it. */
  public Map<FactKey, Facts> called(String id) {
    Map<FactKey, Facts> called = new LinkedHashMap<>();
    for (Group group : groups) {
      List<FactKey> keys = group.keys().stream().filter(key -> key.id().equals(id)).toList();
      if (!keys.isEmpty()) {
        Facts facts = group.facts();
        keys.forEach(key -> called.put(key, facts));
      }
    }
    return called;
  }

  public List<Rejection> rejections() {
    return rejections;
  }

  public List<Problem> warnings() {
    return warnings;
  }
}
