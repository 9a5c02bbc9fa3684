/**
 * The bundled register: a thousand made-up enterprises with what belongs to them, generated from a
 * fixed seed. {@link io.guiju.harness.register.RegisterGenerator} writes it; nothing else needs
 * this package.
 */
@NullMarked
package io.guiju.harness.register;

import org.jspecify.annotations.NullMarked;
