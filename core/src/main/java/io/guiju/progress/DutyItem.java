package io.guiju.progress;

import io.guiju.type.Key;

/**
 * A duty, or one thing, county or year of it, as the generic rules see it.
 *
 * @param id the provision, with what tells the item from the others
 */
public record DutyItem(@Key String id) {}
