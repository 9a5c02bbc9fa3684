package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scientific or technological achievement, and its transfer.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param place the place of its holder
 * @param holderId the organisation that holds it, as the host names it
 * @param holderKind what the holder is
 * @param serviceAchievement whether it was made in the course of duty (职务科技成果)
 * @param fromMajorResearch whether it comes out of major S&amp;T research: a judgement
 * @param transferMode how it is transferred, or is to be
 * @param transferStage how far its transfer has come
 * @param transferFunds where the money for its transfer comes from
 * @param fundsContributed whether the money is put in as a contribution (出资), or is to be
 * @param hardCore whether it is hard-core (硬核): a judgement
 * @param majorLandmark whether it is a major landmark result (重大标志性成果): a judgement
 * @param achievedOn the day on which it was made, as registered or accepted
 */
public record Achievement(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable String holderId,
    @Nullable OrganisationKind holderKind,
    @Nullable Boolean serviceAchievement,
    @Nullable Boolean fromMajorResearch,
    @Nullable TransferMode transferMode,
    @Nullable TransferStage transferStage,
    @Nullable FundsKind transferFunds,
    @Nullable Boolean fundsContributed,
    @Nullable Boolean hardCore,
    @Nullable Boolean majorLandmark,
    @Nullable LocalDate achievedOn) {
  /** An achievement of which it is not said what it adds up to. */
  public Achievement(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable String holderId,
      @Nullable OrganisationKind holderKind,
      @Nullable Boolean serviceAchievement,
      @Nullable Boolean fromMajorResearch,
      @Nullable TransferMode transferMode,
      @Nullable TransferStage transferStage,
      @Nullable FundsKind transferFunds,
      @Nullable Boolean fundsContributed) {
    this(
        id,
        name,
        place,
        holderId,
        holderKind,
        serviceAchievement,
        fromMajorResearch,
        transferMode,
        transferStage,
        transferFunds,
        fundsContributed,
        null,
        null,
        null);
  }

  /** The year in which it was made; null where that is not known. */
  public @Nullable Integer achievedYear() {
    return achievedOn == null ? null : (Integer) achievedOn.getYear();
  }
}
