package io.guiju.facts;

import io.guiju.type.Country;
import io.guiju.type.Key;
import io.guiju.type.Place;
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
    @Nullable Boolean innovativePotential) {}
