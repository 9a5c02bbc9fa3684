package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A product of an enterprise.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param enterpriseId the enterprise that makes it
 * @param fromKeyCoreResearch whether it comes out of key core technology research
 * @param majorResult whether it is a major result: a judgement
 * @param meetsFirstSetConditions whether it meets the first-set conditions in force on the date
 */
public record Product(
    @Key String id,
    @Nullable String name,
    @Nullable @Reference(Enterprise.class) String enterpriseId,
    @Nullable Boolean fromKeyCoreResearch,
    @Nullable Boolean majorResult,
    @Nullable Boolean meetsFirstSetConditions) {}
