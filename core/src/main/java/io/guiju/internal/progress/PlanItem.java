package io.guiju.internal.progress;

import java.util.List;

/** Something of a provision that is judged by itself. */
public interface PlanItem {
  /** What the generic rules see: the item first, then what is known of it. */
  List<Record> facts();
}
