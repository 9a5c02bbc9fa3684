package io.guiju.harness.records;

import io.guiju.Facts;
import io.guiju.harness.words.Problem;
import java.util.Iterator;
import java.util.List;

/** What was read: facts that belong together, and the rows that were set aside. */
public final class Register {
  private final long read;
  private final List<Group> groups;
  private final List<Rejection> rejections;
  private final List<Problem> warnings;

  Register(long read, List<Group> groups, List<Rejection> rejections, List<Problem> warnings) {
    this.read = read;
    this.groups = groups;
    this.rejections = List.copyOf(rejections);
    this.warnings = List.copyOf(warnings);
  }

  /** The number of rows. */
  public long read() {
    return read;
  }

  /** The number of groups of facts. */
  public int size() {
    return groups.size();
  }

  /** The groups of facts, in the order of the first row of each; each is made when asked for. */
  public Iterator<Facts> facts() {
    return groups.stream().map(Group::facts).iterator();
  }

  public List<Rejection> rejections() {
    return rejections;
  }

  public List<Problem> warnings() {
    return warnings;
  }
}
