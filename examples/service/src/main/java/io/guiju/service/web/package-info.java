/** What every request goes through: language, keys, limits, errors. */
@NullMarked
package io.guiju.service.web;

import org.jspecify.annotations.NullMarked;
