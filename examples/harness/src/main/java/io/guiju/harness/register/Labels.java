package io.guiju.harness.register;

import io.guiju.pack.RulePack;
import io.guiju.pack.Text;
import java.util.Objects;

/** The Chinese words of a pack for values. */
record Labels(RulePack pack) {
  String of(Enum<?> value) {
    Text label = pack.vocabulary().label(value);
    return Objects.requireNonNull(label, () -> "The pack has no word for " + value).zh();
  }
}
