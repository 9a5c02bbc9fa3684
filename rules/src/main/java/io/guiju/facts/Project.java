package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project, carried out, applied for or proposed.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param place where it is carried out
 * @param kind under which programme
 * @param level which level of government it belongs to
 * @param field its field of technology
 * @param leadId the organisation that leads it
 * @param proposedList the provincial list of key core technology that it is on or proposed for
 * @param keyTechnologyResearch whether it is key technology research
 * @param byConsortium whether an innovation consortium carries it out
 * @param major whether it is a major project: a judgement
 * @param canFormLandmarkResult whether it can form a landmark result: a judgement
 * @param hostIsPilotUnit whether its host reviews talent projects itself, as a pilot
 * @param committedRdIntensity the R&amp;D intensity that an investor commits to
 * @param chainInnovation whether it is a joint innovation project of an industrial chain
 *     (产业链协同创新项目)
 * @param chainKeyCoreTechnology whether it is research on key core technology of an industrial
 *     chain (产业链关键核心技术攻关项目)
 * @param approvedOn the day of approval (立项); 9999-12-31 while it is not approved
 */
public record Project(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable ProjectKind kind,
    @Nullable Level level,
    @Nullable Field field,
    @Nullable @Reference({Enterprise.class, Platform.class}) String leadId,
    @Nullable KeyTechnologyList proposedList,
    @Nullable Boolean keyTechnologyResearch,
    @Nullable Boolean byConsortium,
    @Nullable Boolean major,
    @Nullable Boolean canFormLandmarkResult,
    @Nullable Boolean hostIsPilotUnit,
    @Nullable Ratio committedRdIntensity,
    @Nullable Boolean chainInnovation,
    @Nullable Boolean chainKeyCoreTechnology,
    @Nullable LocalDate approvedOn) {
  /** A project of which nothing is said about its approval. */
  public Project(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable ProjectKind kind,
      @Nullable Level level,
      @Nullable Field field,
      @Nullable String leadId,
      @Nullable KeyTechnologyList proposedList,
      @Nullable Boolean keyTechnologyResearch,
      @Nullable Boolean byConsortium,
      @Nullable Boolean major,
      @Nullable Boolean canFormLandmarkResult,
      @Nullable Boolean hostIsPilotUnit,
      @Nullable Ratio committedRdIntensity) {
    this(
        id,
        name,
        place,
        kind,
        level,
        field,
        leadId,
        proposedList,
        keyTechnologyResearch,
        byConsortium,
        major,
        canFormLandmarkResult,
        hostIsPilotUnit,
        committedRdIntensity,
        null,
        null,
        null);
  }

  /** A project of which no more is known. */
  public Project(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable ProjectKind kind,
      @Nullable String leadId) {
    this(id, name, place, kind, null, null, leadId, null, null, null, null, null, null, null);
  }

  /** The year of approval; null where that is not known. */
  public @Nullable Integer approvedYear() {
    return approvedOn == null ? null : (Integer) approvedOn.getYear();
  }
}
