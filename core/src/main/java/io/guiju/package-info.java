/**
 * What a host compiles against: it makes {@link io.guiju.Facts}, asks a {@link
 * io.guiju.ComplianceChecker} what they mean on a date, and reads the {@link io.guiju.Finding}s of
 * the {@link io.guiju.Assessment}.
 *
 * <p>The provisions come from a {@link io.guiju.pack.RulePack}; this package knows none of them.
 * Every type here is immutable and thread-safe.
 */
@NullMarked
package io.guiju;

import org.jspecify.annotations.NullMarked;
