package io.guiju.internal.rule;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file as Drools compiled them. The model itself is loaded when it is first needed,
 * which with outlines of its rules is by a Drools session. Thread-safe.
 */
public final class CompiledModel {
  private final String className;
  private final @Nullable List<RuleOutline> outlines;
  private final Supplier<Model> loading;
  private @Nullable Model model;

  /**
   * @param className the model
   * @param outlines those of its rules, in the order of the file; null where it has to be asked
   */
  public CompiledModel(
      String className, @Nullable List<RuleOutline> outlines, Supplier<Model> loading) {
    this.className = className;
    this.outlines = outlines;
    this.loading = loading;
  }

  /** One that is loaded. */
  public static CompiledModel of(Model model) {
    return new CompiledModel(model.getClass().getName(), null, () -> model);
  }

  public String className() {
    return className;
  }

  /** The DRL package. */
  public String packageName() {
    return className.substring(0, className.lastIndexOf('.'));
  }

  public synchronized Model model() {
    if (model == null) {
      model = loading.get();
    }
    return model;
  }

  /** The rule of Drools. */
  Rule rule(String name) {
    return model().getRules().stream()
        .filter(rule -> rule.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The rules, in the order of the file.
   *
   * @param text where they are written
   */
  public List<RuleOutline> outlines(DrlText text) {
    return outlines == null ? new ModelOutlines(text).of(model()) : outlines;
  }
}
