package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Place;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param id the host's identifier, usually the {@link UnifiedSocialCreditCode}
 * @param name what people call it
 * @param place where it is registered, as a code of an administrative division
 */
public record Enterprise(@Key String id, @Nullable String name, @Nullable Place place) {}
