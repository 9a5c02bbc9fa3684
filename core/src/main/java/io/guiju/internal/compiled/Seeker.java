package io.guiju.internal.compiled;

import io.guiju.internal.direct.Nearest;
import io.guiju.internal.rule.CompiledRule;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Seeks the choice of facts that comes nearest to satisfying a provision: by compiled rules, once
 * it was asked often enough. Thread-safe.
 */
public final class Seeker {
  /** After so many explanations the rules of a provision are compiled, which takes some time. */
  static final int COMPILED_AFTER = 2_000;

  /** So many conditions a rule may have: their values are arguments of one handle. */
  private static final int ROOM = 60;

  private final List<CompiledRule> rules;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile @Nullable Search compiled;

  /** What is asked of a copy of {@link SeekAll}. */
  interface Search {
    @Nullable Nearest nearest(Scene scene) throws Throwable;
  }

  /**
   * @param rules of a provision, any of which is enough
   */
  public Seeker(List<CompiledRule> rules) {
    this.rules = rules;
  }

  /** The choice; null as long as the rules are not compiled, and where a term throws. */
  public @Nullable Nearest nearest(Scene scene) {
    try {
      Search search = compiled;
      if (search == null && asked.incrementAndGet() == COMPILED_AFTER) {
        compile();
        search = compiled;
      }
      return search == null ? null : search.nearest(scene);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return null;
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      return null;
    }
  }

  /** Compiles the rules, whether or not they were asked often enough. */
  public synchronized void compile() {
    if (compiled == null) {
      compiled = hasRoom() ? Searches.of(rules) : scene -> null;
    }
  }

  private boolean hasRoom() {
    for (CompiledRule rule : rules) {
      if (rule.firstCondition(rule.patterns().size()) > ROOM) {
        return false;
      }
    }
    return true;
  }
}
