/**
 * The second evaluation: a Drools session over the same facts. It knows what fires and nothing
 * else; a disagreement with the direct evaluation is an error.
 */
@NullMarked
package io.guiju.internal.network;

import org.jspecify.annotations.NullMarked;
