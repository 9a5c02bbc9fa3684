package io.guiju.service.pack;

import io.guiju.pack.RulePack;
import io.guiju.verify.Case;
import io.guiju.verify.PackCases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases of the pack, read when they are first asked for. */
@Component
public class Cases {
  private final RulePack pack;
  private @Nullable List<Case> read;

  Cases(RulePack pack) {
    this.pack = pack;
  }

  public synchronized List<Case> all() {
    List<Case> cases = read;
    if (cases == null) {
      cases = PackCases.of(pack);
      read = cases;
    }
    return cases;
  }
}
