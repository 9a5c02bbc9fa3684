/** The database. */
@NullMarked
package io.guiju.service.store;

import org.jspecify.annotations.NullMarked;
