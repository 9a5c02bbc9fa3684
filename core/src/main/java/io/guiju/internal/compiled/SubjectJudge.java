package io.guiju.internal.compiled;

import io.guiju.Outcome;
import io.guiju.internal.direct.DirectEvaluator;
import io.guiju.internal.direct.Verdict;
import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Judges the subjects of one type by all provisions about it. Thread-safe. */
public final class SubjectJudge {
  /**
   * After so many subjects the rules are compiled: the first type of a process costs up to a
   * hundred milliseconds, which neither a first finding nor a small register should wait for.
   */
  static final int COMPILED_AFTER = 2000;

  /** How many provisions answer together. */
  public static final int TOGETHER = Group.SIZE;

  /** By the answer. */
  private static final Verdict[] VERDICTS = {
    Verdict.of(Outcome.NOT_SATISFIED),
    Verdict.of(Outcome.UNDETERMINED),
    Verdict.of(Outcome.SATISFIED),
    Verdict.of(Outcome.NOT_APPLICABLE)
  };

  private static final int EACH_ONCE = 0b001_001_001_001;

  private final DefaultRulePack pack;
  private final DirectEvaluator direct;
  private final FactType type;
  private final int[] places;
  private final Provision[] provisions;
  private final AtomicInteger seen = new AtomicInteger();
  private volatile Judge @Nullable [] groups;

  /**
   * @param places which of the pack's entitlements are about the type
   */
  SubjectJudge(DefaultRulePack pack, DirectEvaluator direct, FactType type, List<Integer> places) {
    this.pack = pack;
    this.direct = direct;
    this.type = type;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.provisions = places.stream().map(pack.entitlements()::get).toArray(Provision[]::new);
  }

  public FactType type() {
    return type;
  }

  /** How many provisions it judges by. */
  public int count() {
    return places.length;
  }

  /** Which of the pack's entitlements one of its provisions is. */
  public int place(int provision) {
    return places[provision];
  }

  public Provision provision(int provision) {
    return provisions[provision];
  }

  public boolean isCompiled() {
    return groups != null;
  }

  /** Whether there are compiled rules to ask; so many subjects are about to be judged. */
  public boolean isReady(int subjects) {
    if (isCompiled()) {
      return true;
    } else if (seen.addAndGet(subjects) > COMPILED_AFTER) {
      compile();
      return true;
    }
    return false;
  }

  /** Compiles the rules, whether or not they were asked often enough. */
  public synchronized void compile() {
    if (!isCompiled()) {
      groups = compiled();
    }
  }

  private Judge[] compiled() {
    Rules rules = new Rules();
    Template template = new Template(Group.class);
    int most =
        pack.compiledRules().stream().mapToInt(rule -> rule.patterns().size()).max().orElse(0);
    Judge[] compiled = new Judge[(places.length + Group.SIZE - 1) / Group.SIZE];
    for (int i = 0; i < compiled.length; i++) {
      Object[] handles = new Object[Group.SIZE + 2];
      Arrays.fill(
          handles,
          MethodHandles.dropArguments(
              MethodHandles.constant(int.class, 0), 0, Rules.PROVISION.parameterList()));
      handles[0] = inPlace();
      handles[Group.SIZE + 1] = most;
      int end = Math.min(places.length, (i + 1) * Group.SIZE);
      for (int j = i * Group.SIZE; j < end; j++) {
        handles[1 + j % Group.SIZE] = rules.provision(pack.compiledRulesOf(provisions[j]));
      }
      compiled[i] = template.instance(Judge.class, handles);
    }
    return compiled;
  }

  private MethodHandle inPlace() {
    Property place = direct.ownPlace(type);
    return place == null
        ? Handles.bound(SubjectJudge.class, "inPlace", Rules.PROVISION, direct)
        : Handles.bound(
            SubjectJudge.class,
            "inPlace",
            Rules.PROVISION,
            place.reader().asType(MethodType.methodType(Place.class, Object.class)),
            pack.scope().place());
  }

  private static int inPlace(DirectEvaluator direct, Scene scene, Object[] chosen) {
    return direct.inPlace(scene.subject, scene.facts).ordinal();
  }

  private static int inPlace(MethodHandle reader, Place scope, Scene scene, Object[] chosen)
      throws Throwable {
    Place place = (Place) reader.invokeExact(scene.subject);
    return place == null
        ? Kleene.UNKNOWN
        : place.isWithin(scope)
            ? Kleene.TRUE
            : scope.isWithin(place) ? Kleene.UNKNOWN : Kleene.FALSE;
  }

  /** Whether a subject is where the plan applies; what {@link #answers} has to know. */
  public int inPlace(Scene scene) {
    return Objects.requireNonNull(groups)[0].inPlace(scene);
  }

  /**
   * What a group of provisions says of a subject: those from the number of the group times {@link
   * #TOGETHER} on.
   */
  public int answers(int group, int inPlace, Scene scene) {
    return switch (inPlace) {
      case Kleene.TRUE -> Objects.requireNonNull(groups)[group].judge(scene);
      case Kleene.FALSE -> Group.NOT_APPLICABLE * EACH_ONCE;
      default -> inPlace * EACH_ONCE;
    };
  }

  /**
   * One of the answers of a group; null where a term threw, so that the interpreter has to judge.
   */
  public static @Nullable Verdict verdict(int answers, int provision) {
    int answer = answers >>> Group.BITS * provision & Group.ANSWER;
    return answer < VERDICTS.length ? VERDICTS[answer] : null;
  }
}
