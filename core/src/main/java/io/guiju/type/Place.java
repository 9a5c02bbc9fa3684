package io.guiju.type;

import org.jspecify.annotations.Nullable;

/**
 * A place in China, by its code of administrative divisions (GB/T 2260): 330400 is Jiaxing, 330481
 * Haining within it.
 *
 * @param code six digits
 */
public record Place(String code) {
  private static final int DIGITS = 6;

  public Place {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "'" + code + "' is not a code of an administrative division: six digits, as in 330400");
    }
  }

  private static boolean isCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < (i == 0 ? '1' : '0') || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.length() == DIGITS;
  }

  /** Whether this place is the other or lies within it. */
  public boolean isWithin(Place other) {
    return code.regionMatches(0, other.code, 0, other.digits());
  }

  private int digits() {
    return code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : DIGITS;
  }

  /** What the codes of this place and of all within it begin with. */
  public String prefix() {
    return code.substring(0, digits());
  }

  /** Whether the other lies within this place and is less than the whole of it. */
  public boolean isCoarserThan(Place other) {
    return other.isWithin(this) && !isWithin(other);
  }

  /** The province that holds this place, or the place itself where it is one. */
  public Place province() {
    return new Place(code.substring(0, 2) + "0000");
  }

  /** Written out, as is the next: what Java derives takes a new process 20 ms to prepare. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && code.equals(place.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
