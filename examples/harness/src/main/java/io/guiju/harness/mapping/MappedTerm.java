package io.guiju.harness.mapping;

import io.guiju.type.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of one component of a fact comes from.
 *
 * @param at where the mapping says so
 * @param column the column that holds it; null where it is constant
 * @param constant its value in every row; null where a column holds it
 * @param factor what the number in the cell is multiplied by; null but for amounts
 * @param creditCode whether it must be a unified social credit code
 * @param translations what texts in cells mean
 */
public record MappedTerm(
    Position at,
    Property property,
    @Nullable String column,
    @Nullable Object constant,
    @Nullable BigDecimal factor,
    boolean creditCode,
    Map<String, String> translations) {}
