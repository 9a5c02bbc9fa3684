package io.guiju.internal.pack;

import io.guiju.internal.rule.CompiledModel;
import io.guiju.internal.rule.RuleOutline;
import io.guiju.pack.PackException;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The classes that Drools generated for a pack. */
record Models(String folder, ClassLoader loader) {
  /** Those that are seen now: a host may change what its threads see. */
  static Models of(String folder) {
    return new Models(folder, Resources.loader());
  }

  /**
   * All of them.
   *
   * @throws PackException if one cannot be loaded
   */
  List<CompiledModel> load(List<String> classes) {
    return classes.stream().map(this::model).map(CompiledModel::of).toList();
  }

  /**
   * One that is loaded when it is first needed.
   *
   * @param outlines those of its rules; null where it has to be asked
   */
  CompiledModel later(String className, @Nullable List<RuleOutline> outlines) {
    return new CompiledModel(className, outlines, () -> model(className));
  }

  private Model model(String className) {
    try {
      return (Model) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new PackException(
          folder
              + Seal.FILE
              + ": the compiled rules "
              + className
              + " cannot be loaded ("
              + e
              + "): build the pack again");
    }
  }
}
