/** Where the plan itself stands, by what was observed and reported. */
@NullMarked
package io.guiju.service.progress;

import org.jspecify.annotations.NullMarked;
