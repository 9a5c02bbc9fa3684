/** What the pack says: provisions, terms, parameters. */
@NullMarked
package io.guiju.service.plan;

import org.jspecify.annotations.NullMarked;
