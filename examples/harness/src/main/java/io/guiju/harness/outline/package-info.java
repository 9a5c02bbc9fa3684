/**
 * A pack as people read it: the outline of its plan, its vocabulary, and how its cases went. Pages
 * are lines of text; nothing here prints.
 */
@NullMarked
package io.guiju.harness.outline;

import org.jspecify.annotations.NullMarked;
