/** Reads packs from the class path, refuses unsound ones, and seals them when they are built. */
@NullMarked
package io.guiju.internal.pack;

import org.jspecify.annotations.NullMarked;
