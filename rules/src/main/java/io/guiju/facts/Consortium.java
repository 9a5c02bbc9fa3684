package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An innovation consortium, formed or proposed.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param leadId the organisation that leads it
 */
public record Consortium(
    @Key String id, @Nullable String name, @Nullable @Reference(Enterprise.class) String leadId) {}
