package io.guiju.harness.result;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which findings are left, and how.
 *
 * @param formats one at least; in the order of the constants
 */
public record FindingsAsked(Set<FindingsFormat> formats, Only only) {
  public FindingsAsked {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
