/** What can be set, and what is refused to be. */
@NullMarked
package io.guiju.service.setting;

import org.jspecify.annotations.NullMarked;
