package io.guiju.harness;

import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What goes over a whole register and leaves a result in a folder. */
abstract class ResultCommand extends RegisterCommand {
  @Mixin private Loudness loudness = new Loudness();
  @Spec private CommandSpec spec = CommandSpec.create();

  ResultCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public final Integer call() {
    Stopwatch watch = new Stopwatch();
    Console heard = loudness.of(console);
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    require(pack, asked);
    Selection selection = select(pack);
    return run(
        new Run(
            watch,
            heard,
            words,
            loudness,
            pack,
            asked,
            selection,
            register.threads(),
            register.log(spec, words, bundled, selection, watch)));
  }

  /** Refuses what cannot be meant, before anything is read. */
  void require(RulePack pack, Settings asked) {}

  Selection select(RulePack pack) {
    return register.select(pack, bundled);
  }

  /** Returns what the program ends with. */
  abstract int run(Run run);
}
