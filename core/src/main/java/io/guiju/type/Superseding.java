package io.guiju.type;

/**
 * A fact of which a host may hold two with one key: a later edition takes the place of an earlier
 * one, in whichever order they come.
 */
public interface Superseding<T> {
  /** Whether this one counts and the other no more. */
  boolean supersedes(T other);

  /** Whether one fact takes the place of another of its key. */
  @SuppressWarnings("unchecked")
  static boolean supersedes(Object fact, Object other) {
    return fact.getClass() == other.getClass()
        && fact instanceof Superseding<?> superseding
        && ((Superseding<Object>) superseding).supersedes(other);
  }
}
