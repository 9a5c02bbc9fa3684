package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Nearest;
import io.guiju.pack.RulePack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pack that somebody chose among those on the class path. */
public final class PackChoice {
  private PackChoice() {}

  /**
   * The pack of an id, or without one the only pack.
   *
   * @throws Failure if there is none of this id, or without an id several
   */
  public static RulePack load(@Nullable String id) {
    List<String> available = RulePack.available();
    if (id == null && available.size() != 1) {
      throw Failure.wrong("pack.which", Listing.of(available));
    }
    String chosen = id == null ? available.get(0) : id;
    if (!available.contains(chosen)) {
      throw Failure.wrong("pack.unknown", chosen, new Nearest(chosen, available));
    }
    return RulePack.load(chosen);
  }
}
