/** The library behind an HTTP interface. */
@NullMarked
package io.guiju.service;

import org.jspecify.annotations.NullMarked;
