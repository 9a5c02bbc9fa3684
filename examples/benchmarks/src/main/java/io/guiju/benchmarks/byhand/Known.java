package io.guiju.benchmarks.byhand;

import io.guiju.Truth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type.
 *
 * @param supplied those that are known
 * @param complete whether these are all there are
 */
public record Known<T>(List<T> supplied, boolean complete) {
  public Known {
    supplied = List.copyOf(supplied);
  }

  /** Whether there is a fact that fits; one that nobody supplied may. */
  Truth any(Function<T, Truth> fits) {
    return any(fits, () -> Truth.UNKNOWN);
  }

  /**
   * The same where what is known elsewhere tells about the fact that nobody supplied.
   *
   * @param unsupplied whether that one fits, if there is one
   */
  Truth any(Function<T, Truth> fits, Supplier<Truth> unsupplied) {
    Truth result = complete ? Truth.FALSE : unsupplied.get();
    for (T fact : supplied) {
      result = Logic.or(result, fits.apply(fact));
    }
    return result;
  }

  /**
   * Whether the one fact that is meant fits.
   *
   * @param id the value of the property that identifies it; null where it is not known, so that any
   *     may be meant
   */
  Truth one(Function<T, String> property, @Nullable String id, Function<T, Truth> fits) {
    if (id == null) {
      return any(fact -> Logic.and(Truth.UNKNOWN, fits.apply(fact)));
    }
    T meant = find(property, id);
    return meant != null ? fits.apply(meant) : complete ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Nullable T find(Function<T, String> property, String id) {
    for (T fact : supplied) {
      if (property.apply(fact).equals(id)) {
        return fact;
      }
    }
    return null;
  }
}
