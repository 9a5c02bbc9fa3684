package io.guiju.type;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tells a fact apart from the others of its type.
 *
 * @param type the fact type
 * @param parts the values of the key's components, in their order; none is null
 */
public record FactKey(FactType type, List<Object> parts) implements Comparable<FactKey> {
  public FactKey {
    parts = List.copyOf(parts);
  }

  /** The key in one word: {@code E1}, or {@code E1/2022} where it has several parts. */
  public String id() {
    // Nearly all have one part, and this is asked again and again.
    return parts.size() == 1
        ? parts.get(0).toString()
        : parts.stream().map(Object::toString).collect(Collectors.joining("/"));
  }

  /** By type, then part by part in natural order. */
  @Override
  public int compareTo(FactKey other) {
    int order = type == other.type ? 0 : compare(type.type(), other.type.type());
    for (int i = 0; order == 0 && i < parts.size(); i++) {
      order = compare(parts.get(i), other.parts.get(i));
    }
    return order;
  }

  private static int compare(Class<?> left, Class<?> right) {
    int order = left.getSimpleName().compareTo(right.getSimpleName());
    return order != 0 ? order : left.getName().compareTo(right.getName());
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  /** Written out, as is the next: what Java derives takes a new process long to prepare. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactKey key && type == key.type && parts.equals(key.parts);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + parts.hashCode();
  }

  @Override
  public String toString() {
    return type.name() + " " + id();
  }
}
