/** The implementation. Only packages below this one know Drools; hosts use none of them. */
@NullMarked
package io.guiju.internal;

import org.jspecify.annotations.NullMarked;
