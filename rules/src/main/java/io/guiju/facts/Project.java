package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A science and technology project, carried out, applied for or proposed.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param place where it is carried out
 * @param kind under which programme
 * @param leadId the organisation that leads it
 */
public record Project(
    @Key String id,
    @Nullable String name,
    @Nullable Place place,
    @Nullable ProjectKind kind,
    @Nullable @Reference(Enterprise.class) String leadId) {}
