/** The one pack and checker of the service, and whether they are sound. */
@NullMarked
package io.guiju.service.pack;

import org.jspecify.annotations.NullMarked;
