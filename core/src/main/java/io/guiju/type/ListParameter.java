package io.guiju.type;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.EnumSet;
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

  /** The members where they are looked up most quickly. */
  private final Collection<?> lookup;

  private final boolean open;

  private ListParameter(List<T> members, boolean open) {
    this.members = members;
    this.lookup = lookup(members);
    this.open = open;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Collection<?> lookup(List<?> members) {
    Class<?> type = members.isEmpty() ? null : enumOf(members.get(0));
    boolean areOfOneEnum = type != null && members.stream().allMatch(m -> enumOf(m) == type);
    return areOfOneEnum ? EnumSet.copyOf((List) members) : members;
  }

  private static @Nullable Class<?> enumOf(Object member) {
    return member instanceof Enum<?> value ? value.getDeclaringClass() : null;
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
    return value != null && lookup.contains(value);
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
