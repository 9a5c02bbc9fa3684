package io.guiju.law;

import io.guiju.Facts;
import io.guiju.pack.RulePack;
import io.guiju.type.FactType;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of facts made at random, none of which refers to another: what a group adds up to does not
 * depend on the others.
 */
public final class RandomRegister {
  private final RulePack pack;
  private final List<List<Record>> groups;

  private RandomRegister(RulePack pack, List<List<Record>> groups) {
    this.pack = pack;
    this.groups = groups;
  }

  /** Everything in it is known. */
  public static RandomRegister of(RulePack pack, Random random, int size) {
    return new RandomRegister(
        pack,
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    RandomFacts.of(pack, random, false).build().all().stream()
                        .map(fact -> with(fact, text -> "G" + i + text, 0, random))
                        .toList())
            .toList());
  }

  /** With some values taken away; ids and references stay. */
  public RandomRegister less(Random random) {
    return new RandomRegister(
        pack,
        groups.stream()
            .map(group -> group.stream().map(fact -> with(fact, text -> text, 6, random)).toList())
            .toList());
  }

  private static Record with(
      Object fact, java.util.function.UnaryOperator<String> renamed, int oneIn, Random random) {
    FactType type = FactType.of(fact.getClass());
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Property component : type.components()) {
      Object value = component.of(fact);
      if (component.identifies() && value instanceof String text) {
        value = renamed.apply(text);
      } else if (!component.identifies() && oneIn > 0 && random.nextInt(oneIn) == 0) {
        value = null;
      }
      values.put(component.name(), value);
    }
    return (Record) type.create(values);
  }

  /** Each group by itself. */
  public List<Facts> parts() {
    return groups.stream().map(this::facts).toList();
  }

  public Facts whole() {
    return facts(groups.stream().flatMap(List::stream).toList());
  }

  /** All types are complete. */
  private Facts facts(List<Record> records) {
    Facts.Builder builder = Facts.builder();
    new ArrayList<>(records).forEach(builder::add);
    pack.vocabulary()
        .types()
        .forEach(type -> builder.complete(type.type().asSubclass(Record.class)));
    return builder.build();
  }
}
