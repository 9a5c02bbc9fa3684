package io.guiju.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the plan.
 *
 * @param id its number, such as {@code 3.2}
 * @param folder where the pack keeps it, such as {@code s3_2_policy_support}; null for a heading
 *     under which only other sections stand
 * @param heading its heading, with an English gloss
 * @param agencies the bodies responsible, as the plan names them
 */
public record Section(String id, @Nullable String folder, Text heading, List<String> agencies) {
  public Section {
    agencies = List.copyOf(agencies);
  }
}
