package io.guiju.facts;

import io.guiju.type.Country;
import io.guiju.type.Key;
import io.guiju.type.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works in science and technology.
 *
 * @param id the host's identifier
 * @param name what people call them
 * @param place where they work, or are to work
 * @param nationality the country of which they are a national
 * @param comesFrom the country that they come from to work here
 * @param occupation what they do
 * @param age in full years, on the date of the check
 * @param outstandingInNaturalScience whether their results in natural science are outstanding: a
 *     judgement
 * @param innovativePotential whether their innovative potential is clear: a judgement
 * @param talentClass to which class of talent they belong: a judgement
 * @param talentLevel the level of the talent programme that selected them, the highest
 * @param inLakeDistrict whether they work in an innovation lake district (科创湖区)
 * @param provincialOverseasEngineer whether the province recognised them as an overseas engineer
 * @param broughtInOn the day on which they were brought in; 9999-12-31 while they are not
 */
public record Person(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable Country nationality,
    @Nullable Country comesFrom,
    @Nullable Occupation occupation,
    @Nullable Integer age,
    @Nullable Boolean outstandingInNaturalScience,
    @Nullable Boolean innovativePotential,
    @Nullable TalentClass talentClass,
    @Nullable Level talentLevel,
    @Nullable Boolean inLakeDistrict,
    @Nullable Boolean provincialOverseasEngineer,
    @Nullable LocalDate broughtInOn) {
  /** Someone of whom nothing is said about talent programmes. */
  public Person(
      String id,
      @Nullable String name,
      @Nullable Place place,
      @Nullable Country nationality,
      @Nullable Country comesFrom,
      @Nullable Occupation occupation,
      @Nullable Integer age,
      @Nullable Boolean outstandingInNaturalScience,
      @Nullable Boolean innovativePotential) {
    this(
        id,
        name,
        place,
        nationality,
        comesFrom,
        occupation,
        age,
        outstandingInNaturalScience,
        innovativePotential,
        null,
        null,
        null,
        null,
        null);
  }

  /** The year in which they were brought in; null where that is not known. */
  public @Nullable Integer broughtInYear() {
    return broughtInOn == null ? null : (Integer) broughtInOn.getYear();
  }
}
