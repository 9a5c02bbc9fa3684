/** The shortest program that embeds the library. */
@NullMarked
package io.guiju.quickstart;

import org.jspecify.annotations.NullMarked;
