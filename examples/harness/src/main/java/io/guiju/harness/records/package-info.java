/**
 * From rows to facts: rows that cannot be read are set aside with the reason, and facts that refer
 * to each other come together.
 */
@NullMarked
package io.guiju.harness.records;

import org.jspecify.annotations.NullMarked;
