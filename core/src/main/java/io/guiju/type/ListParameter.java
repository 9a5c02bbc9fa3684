package io.guiju.type;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that a rule compares with. In an open list (one that ends in 等) a member is true and
 * another value proves nothing; in a closed one another value is false.
 *
 * @param <T> what the list holds
 */
public final class ListParameter<T> extends AbstractCollection<T> {
  private final List<T> members;
  private final boolean open;

  private ListParameter(List<T> members, boolean open) {
    this.members = members;
    this.open = open;
  }

  public static <T> ListParameter<T> open(Collection<T> members) {
    return new ListParameter<>(List.copyOf(members), true);
  }

  public static <T> ListParameter<T> closed(Collection<T> members) {
    return new ListParameter<>(List.copyOf(members), false);
  }

  public boolean isOpen() {
    return open;
  }

  /** False for null, where an immutable list of Java would throw: rules ask this. */
  @Override
  public boolean contains(@Nullable Object value) {
    return value != null && members.contains(value);
  }

  @Override
  public Iterator<T> iterator() {
    return members.iterator();
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListParameter<?> list
        && open == list.open
        && members.equals(list.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }
}
