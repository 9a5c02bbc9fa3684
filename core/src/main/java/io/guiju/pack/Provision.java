package io.guiju.pack;

import io.guiju.type.FactType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operative sentence of the plan, or part of one.
 *
 * @param id its number in the pack, such as {@code 3.2-c}
 * @param kind what it does
 * @param subject the type of fact that the findings of an entitlement are about; of a target or a
 *     duty, which are about the plan itself, what it is judged by
 * @param shownFor a type of related facts that its findings are shown for as well
 * @param firmness how strongly the plan speaks
 * @param citation where it stands, and its words
 * @param effect what an entitlement brings, else null
 * @param target what a target measures, else null
 * @param duty what a duty asks for, else null
 * @param mechanism whether an entitlement is a mechanism at heart, of which a host may report how
 *     far it is in place
 * @param readings how its doubtful words are understood
 * @param caveats what of these each finding about it has to say, in few words
 */
public record Provision(
    String id,
    ProvisionKind kind,
    FactType subject,
    @Nullable FactType shownFor,
    Firmness firmness,
    Citation citation,
    @Nullable Effect effect,
    @Nullable Target target,
    @Nullable Duty duty,
    boolean mechanism,
    List<Text> readings,
    List<Text> caveats) {
  public Provision {
    readings = List.copyOf(readings);
    caveats = List.copyOf(caveats);
  }

  /** What it brings; for entitlements alone. */
  public Effect entitles() {
    return Objects.requireNonNull(effect, () -> id + " is no entitlement");
  }

  /** Equal provisions have equal ids; all that they say is long, and this is asked often. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
