/**
 * A plan as data: what a {@link io.guiju.pack.RulePack} holds. Its {@link
 * io.guiju.pack.Provision}s, each with its {@link io.guiju.pack.Citation}, the dated {@link
 * io.guiju.pack.Parameter}s that rules compare with, and the {@link io.guiju.pack.Term}s that give
 * every property its name and unit. A {@link io.guiju.pack.Rule} is what encodes a provision.
 */
@NullMarked
package io.guiju.pack;

import org.jspecify.annotations.NullMarked;
