package io.guiju.pack;

import io.guiju.type.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operative sentence of the plan, or part of one.
 *
 * @param id its number in the pack, such as {@code 3.2-c}
 * @param kind what it does
 * @param subject the type of fact that its findings are about
 * @param shownFor a type of related facts that its findings are shown for as well
 * @param firmness how strongly the plan speaks
 * @param citation where it stands, and its words
 * @param effect what it brings
 * @param readings how its doubtful words are understood
 */
public record Provision(
    String id,
    ProvisionKind kind,
    FactType subject,
    @Nullable FactType shownFor,
    Firmness firmness,
    Citation citation,
    Effect effect,
    List<Text> readings) {
  public Provision {
    readings = List.copyOf(readings);
  }

  @Override
  public String toString() {
    return id;
  }
}
