/** Facts in; findings, explanations and what would change out. */
@NullMarked
package io.guiju.service.check;

import org.jspecify.annotations.NullMarked;
