package io.guiju.internal.compiled;

import io.guiju.internal.rule.CompiledRule;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** Puts the rules of provisions into groups, of which each is full before the next begins. */
final class Layout {
  private final MethodHandle inPlace;
  private final Rules rules = new Rules();
  private final Template template = new Template(Group.class);
  private final List<Answer> answers = new ArrayList<>();

  /** Those whose group has room yet, their group left open. */
  private final List<Answer> open = new ArrayList<>();

  private Branch branch = new Branch(null);
  private int count;

  /**
   * @param inPlace whether a subject is where the plan applies
   */
  Layout(MethodHandle inPlace) {
    this.inPlace = inPlace;
  }

  /** Adds a provision: all its rules. One with more than there is room for is never compiled. */
  void add(List<CompiledRule> all) {
    Link applicability = Link.applicability(all.get(0));
    int applies = applicability.requirements().isEmpty() ? 0 : 1;
    if (all.size() + applies > Group.ROOM) {
      close();
      answers.add(new Answer(scene -> Group.THROWN, 0, 0));
      return;
    } else if (count + all.size() + applies > Group.ROOM) {
      close();
    }
    long applicable = applies == 0 ? 0 : add(List.of(applicability), 0);
    long bits = 0;
    for (CompiledRule rule : all) {
      bits = add(Link.all(rule), bits);
    }
    open.add(new Answer(scene -> Group.THROWN, applicable, bits));
  }

  private long add(List<Link> links, long bits) {
    branch.add(count, links);
    return bits | Kleene.bits(count++);
  }

  /** The answers in the order of the provisions. */
  List<Answer> answers() {
    close();
    return answers;
  }

  private void close() {
    if (!open.isEmpty()) {
      Judge group = template.instance(Judge.class, inPlace, rules.next(branch), branch.kept());
      open.forEach(answer -> answers.add(new Answer(group, answer.applies(), answer.rules())));
      open.clear();
      branch = new Branch(null);
      count = 0;
    }
  }
}
