package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A platform or institution of research and innovation: there already, applied for or proposed.
 *
 * @param id the host's identifier, its own among enterprises as well: who leads or builds may be
 *     either
 * @param name what people call it
 * @param place where it is; of one outside the mainland, the place of those who build it
 * @param kind what it is, or is to be
 * @param level which level of government recognises it, or is asked to
 * @param field its field of technology
 * @param cluster the cluster of industry that it serves, as the host calls it: a judgement
 * @param innovationCarrier whether it is an innovation carrier (创新载体)
 * @param researchUnit whether it is a research unit (科研单位)
 * @param rdInstitution whether it is an R&amp;D institution (研发机构)
 * @param foreignFunded whether it is foreign-funded
 * @param broughtIn whether it is brought into the city from elsewhere, or is to be
 * @param highEnd whether it is high-end (高端): a judgement
 * @param highLevel whether it is high-level (高能级): a judgement
 * @param territory on which side of the border it is
 * @param industrialInnovation whether it is an industrial innovation platform (产业创新平台): a judgement
 * @param validFrom the day of its first recognition at its level, or of completion; 9999-12-31
 *     while it is applied for or proposed
 * @param validUntil its last day, on which it still counts; 9999-12-31 where no end is set
 */
public record Platform(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable PlatformKind kind,
    @Nullable Level level,
    @Nullable Field field,
    @Nullable String cluster,
    @Nullable Boolean innovationCarrier,
    @Nullable Boolean researchUnit,
    @Nullable Boolean rdInstitution,
    @Nullable Boolean foreignFunded,
    @Nullable Boolean broughtIn,
    @Nullable Boolean highEnd,
    @Nullable Boolean highLevel,
    @Nullable Territory territory,
    @Nullable Boolean industrialInnovation,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {
  /** A platform of which nothing is said about when it counts. */
  public Platform(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable PlatformKind kind,
      @Nullable Level level,
      @Nullable Field field,
      @Nullable String cluster,
      @Nullable Boolean innovationCarrier,
      @Nullable Boolean researchUnit,
      @Nullable Boolean rdInstitution,
      @Nullable Boolean foreignFunded,
      @Nullable Boolean broughtIn,
      @Nullable Boolean highEnd,
      @Nullable Boolean highLevel,
      @Nullable Territory territory) {
    this(
        id,
        name,
        place,
        kind,
        level,
        field,
        cluster,
        innovationCarrier,
        researchUnit,
        rdInstitution,
        foreignFunded,
        broughtIn,
        highEnd,
        highLevel,
        territory,
        null,
        null,
        null);
  }

  /** The year of recognition or completion; null where that is not known. */
  public @Nullable Integer validFromYear() {
    return validFrom == null ? null : (Integer) validFrom.getYear();
  }
}
