/** Virtual users that ask a running service as fast as it answers. */
@NullMarked
package io.guiju.service.load;

import org.jspecify.annotations.NullMarked;
