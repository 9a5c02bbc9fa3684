/** Registers that are checked in the background. */
@NullMarked
package io.guiju.service.upload;

import org.jspecify.annotations.NullMarked;
