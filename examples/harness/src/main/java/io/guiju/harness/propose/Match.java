package io.guiju.harness.propose;

import io.guiju.pack.Term;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term that a heading may name.
 *
 * @param kind the kind that the heading names besides, as 高新技术企业 in 高新技术企业证书编号
 */
record Match(Term term, Strength strength, @Nullable Enum<?> kind) {
  /** How much a heading says. */
  enum Strength {
    /** It is the name of the term. */
    NAME,
    /** It is the name of the term in every type that has it. */
    SHARED,
    /** It says too little alone. */
    BARE,
    /** It may count something else. */
    DOUBTFUL
  }

  FactType type() {
    return term.type();
  }

  Property property() {
    return Objects.requireNonNull(term.type().property(term.name()));
  }

  /** A value that facts hold, and not one computed from others. */
  boolean isComponent() {
    return type().components().contains(property());
  }

  boolean isFor(FactType type, Property property) {
    return term.type() == type && term.name().equals(property.name());
  }
}
