package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The innovation points (企业创新积分) of an enterprise for one year.
 *
 * @param enterpriseId the enterprise
 * @param year the year that is scored
 * @param points the score
 */
public record InnovationPoints(
    @Key @Reference(Enterprise.class) String enterpriseId,
    @Key Integer year,
    @Nullable BigDecimal points) {}
