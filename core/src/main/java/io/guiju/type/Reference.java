package io.guiju.type;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that holds the key of another fact: the enterprise of a product, the lead of a
 * consortium. Hosts join records along references, and a subject without a place of its own has the
 * place of the fact it refers to.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Reference {
  /**
   * The type of the fact referred to, or several where it may be a fact of any of them; their keys
   * have one component.
   */
  Class<? extends Record>[] value();
}
