/**
 * What facts are made of: records with a {@link io.guiju.type.Key}, seen as {@link
 * io.guiju.type.FactType}s, and the exact values they hold. Depends on nothing else.
 */
@NullMarked
package io.guiju.type;

import org.jspecify.annotations.NullMarked;
