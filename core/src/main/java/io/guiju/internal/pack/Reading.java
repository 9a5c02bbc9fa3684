package io.guiju.internal.pack;

import io.guiju.pack.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How words are understood.
 *
 * @param caveat what of it each finding has to say, in few words; null where that is nothing
 */
record Reading(Text text, @Nullable Text caveat) {
  static Reading of(Yaml yaml) {
    yaml.map(Set.of("zh", "en", "caveat"));
    Yaml caveat = yaml.find("caveat");
    return new Reading(yaml.bilingual(), caveat == null ? null : caveat.bilingual());
  }
}
